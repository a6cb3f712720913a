package org.aidgraph.judgement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one person found of two things.
 *
 * @param verdict whether they are one
 * @param one an id, or {@code id@document} for what one document calls so
 * @param other another
 * @param reason why, for people
 * @param by who says so
 * @param on since when
 */
public record Judgement(Verdict verdict, String one, String other, String reason, String by, Optional<LocalDate> on) {
}
