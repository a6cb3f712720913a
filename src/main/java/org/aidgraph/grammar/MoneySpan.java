package org.aidgraph.grammar;

import org.aidgraph.vocabulary.Money;

/**
 * An amount of money where it stands.
 *
 * @param start offset in the text that was read, in UTF-16 units
 * @param end offset after it
 * @param money the amount
 */
public record MoneySpan(int start, int end, Money money) {
}
