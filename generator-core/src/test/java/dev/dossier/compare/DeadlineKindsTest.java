package dev.dossier.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.model.EventId;
import dev.dossier.model.LimitClock;
import dev.dossier.model.LimitUnit;
import dev.dossier.model.Phrase;
import dev.dossier.model.Roll;
import dev.dossier.model.TimeLimit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What became of a limit, by its clocks. */
class DeadlineKindsTest {

  private static LimitClock clock(@Nullable Long amount, @Nullable LimitUnit unit, String from) {
    return new LimitClock(new EventId(from), null, amount, unit, null, null, null, null, null);
  }

  private static LimitClock clock(long amount, LimitUnit unit) {
    return clock(amount, unit, "aware");
  }

  private static TimeLimit limit(LimitClock... clocks) {
    return limit(null, clocks);
  }

  private static TimeLimit limit(@Nullable Roll roll, LimitClock... clocks) {
    return new TimeLimit(
        new Phrase("in time"), List.of(clocks), null, roll, List.of(), null, null, null, null);
  }

  private static List<ChangeKind> kinds(LimitClock before, LimitClock after) {
    return DeadlineChanges.kinds(limit(before), limit(after));
  }

  @Test
  void hoursAndDaysAreComparedByTheirLength() {
    assertThat(kinds(clock(3, LimitUnit.DAYS), clock(71, LimitUnit.HOURS)))
        .containsExactly(ChangeKind.DEADLINE_SHORTENED);
    assertThat(kinds(clock(72, LimitUnit.HOURS), clock(4, LimitUnit.DAYS)))
        .containsExactly(ChangeKind.DEADLINE_EXTENDED);
    assertThat(kinds(clock(90, LimitUnit.MINUTES), clock(1, LimitUnit.HOURS)))
        .containsExactly(ChangeKind.DEADLINE_SHORTENED);
  }

  @Test
  void theSameLengthInOtherUnitsIsReckonedOtherwise() {
    assertThat(kinds(clock(72, LimitUnit.HOURS), clock(3, LimitUnit.DAYS)))
        .containsExactly(ChangeKind.DEADLINE_CHANGED);
  }

  @Test
  void workingDaysAndMonthsAreComparedWithTheirLikesOnly() {
    assertThat(kinds(clock(3, LimitUnit.BUSINESS_DAYS), clock(2, LimitUnit.BUSINESS_DAYS)))
        .containsExactly(ChangeKind.DEADLINE_SHORTENED);
    assertThat(kinds(clock(3, LimitUnit.BUSINESS_DAYS), clock(2, LimitUnit.DAYS)))
        .containsExactly(ChangeKind.DEADLINE_CHANGED);
    assertThat(kinds(clock(1, LimitUnit.MONTHS), clock(30, LimitUnit.DAYS)))
        .containsExactly(ChangeKind.DEADLINE_CHANGED);
  }

  @Test
  void aNumberInPlaceOfNoneIsReckonedOtherwise() {
    assertThat(kinds(clock(null, null, "aware"), clock(24, LimitUnit.HOURS)))
        .containsExactly(ChangeKind.DEADLINE_CHANGED);
  }

  @Test
  void anotherMomentAndAnotherLengthAreToldBoth() {
    assertThat(kinds(clock(72L, LimitUnit.HOURS, "aware"), clock(24L, LimitUnit.HOURS, "detected")))
        .containsExactly(ChangeKind.DEADLINE_ANCHOR_CHANGED, ChangeKind.DEADLINE_SHORTENED);
  }

  @Test
  void ofSeveralClocksNoneMayGoTheOtherWay() {
    LimitClock day = clock(24, LimitUnit.HOURS);
    LimitClock week = clock(7, LimitUnit.DAYS);
    LimitClock month = clock(30, LimitUnit.DAYS);
    assertThat(DeadlineChanges.kinds(limit(day, month), limit(day, week)))
        .containsExactly(ChangeKind.DEADLINE_SHORTENED);
    assertThat(DeadlineChanges.kinds(limit(day, month), limit(week, week)))
        .containsExactly(ChangeKind.DEADLINE_CHANGED);
    assertThat(DeadlineChanges.kinds(limit(day), limit(day, week)))
        .containsExactly(ChangeKind.DEADLINE_CHANGED);
  }

  @Test
  void howTheEndIsMovedMatters() {
    LimitClock day = clock(1, LimitUnit.DAYS);
    assertThat(DeadlineChanges.kinds(limit(day), limit(Roll.NEXT_WORKING_DAY, day)))
        .containsExactly(ChangeKind.DEADLINE_CHANGED);
  }
}
