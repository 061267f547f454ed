package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * One way to count a time limit. It runs from an event or from a filing, and has no end where no
 * amount is stated, as in "without undue delay".
 *
 * @param from the event from which it runs
 * @param fromFiling the duty from whose fulfilment it runs
 * @param amount how much
 * @param unit of what
 * @param countFrom from where it counts; the event if absent
 * @param dayZero whether the day of the event counts; not if absent
 * @param scope when it counts; always if absent
 * @param onlyIf what must hold of the times
 * @param unless what must not hold of the times
 */
public record LimitClock(
    @Nullable EventId from,
    @Nullable DutyId fromFiling,
    @Nullable Long amount,
    @Nullable LimitUnit unit,
    @Nullable CountFrom countFrom,
    @Nullable DayZero dayZero,
    @Nullable RegimeScope scope,
    @Nullable TimeCondition onlyIf,
    @Nullable TimeCondition unless) {}
