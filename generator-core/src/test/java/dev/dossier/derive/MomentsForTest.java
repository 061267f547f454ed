package dev.dossier.derive;

import dev.dossier.model.Fidelity;
import dev.dossier.model.Moment;
import dev.dossier.model.Times;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times as short as they are read in a test. */
final class MomentsForTest {

  static final Times NOTHING =
      new Times(null, null, null, null, null, null, null, null, null, null, null);

  private MomentsForTest() {}

  static Moment exact(String at) {
    return new Moment(OffsetDateTime.parse(at), Fidelity.EXACT);
  }

  static Moment about(String at) {
    return new Moment(OffsetDateTime.parse(at), Fidelity.APPROXIMATE);
  }

  static Moment day(String date) {
    return new Moment(
        LocalDate.parse(date).atTime(13, 47).atOffset(ZoneOffset.UTC), Fidelity.DATE_ONLY);
  }

  static Times times(
      @Nullable Moment occurred,
      @Nullable Moment detected,
      @Nullable Moment acknowledged,
      @Nullable Moment contained,
      @Nullable Moment recovered) {
    return new Times(
        occurred, detected, acknowledged, null, null, null, null, contained, null, recovered, null);
  }

  static Times declared(String at) {
    return declared(exact(at));
  }

  static Times declared(Moment at) {
    return new Times(null, null, null, at, null, null, null, null, null, null, null);
  }
}
