package org.aidgraph.grammar;

import java.util.Optional;
import org.aidgraph.vocabulary.PartialDate;

/**
 * A stretch of time where it stands.
 *
 * @param start offset in the text that was read, in UTF-16 units
 * @param end offset after it
 * @param from its first day, month or year
 * @param to its last, where one is stated
 */
public record Period(int start, int end, PartialDate from, Optional<PartialDate> to) {
}
