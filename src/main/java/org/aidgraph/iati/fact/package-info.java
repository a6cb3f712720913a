/**
 * Turns IATI records into facts and flows of money, each with the XPath of its element.
 * What the records say is taken as it is; what it means — which organization, which place
 * — is decided later, with everything else that is known.
 */
@NullMarked
package org.aidgraph.iati.fact;

import org.jspecify.annotations.NullMarked;
