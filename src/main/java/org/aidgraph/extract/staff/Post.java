package org.aidgraph.extract.staff;

import java.util.Optional;
import org.aidgraph.naming.Name;

/**
 * A title that stands alone, with the body that it names.
 *
 * @param title the title
 * @param body the body that the same line gives
 * @param start offset of the line
 * @param end offset after it
 */
record Post(String title, Optional<Name> body, int start, int end) {

}
