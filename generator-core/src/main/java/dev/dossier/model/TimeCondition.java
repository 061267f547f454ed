package dev.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * That an event comes later than some time after another one.
 *
 * @param event the event that is late
 * @param amount how much later at least
 * @param unit of what
 * @param after the event before it
 * @param afterFiling the duty whose fulfilment comes before it
 */
public record TimeCondition(
    EventId event,
    long amount,
    LimitUnit unit,
    @Nullable EventId after,
    @Nullable DutyId afterFiling) {}
