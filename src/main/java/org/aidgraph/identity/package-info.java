/**
 * Turns a mention into the entity that it means: matched, created, ambiguous or rejected,
 * with the reason. Knows one mention and the company that it keeps, nothing of facts. Way
 * in: {@link org.aidgraph.identity.IdentityResolver}.
 */
@NullMarked
package org.aidgraph.identity;

import org.jspecify.annotations.NullMarked;
