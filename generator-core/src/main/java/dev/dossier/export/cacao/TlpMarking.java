package dev.dossier.export.cacao;

import dev.dossier.export.cacao.CacaoPart.Marking;
import dev.dossier.model.SharingLabel;
import java.util.Arrays;
import java.util.Optional;

/** The markings of the Traffic Light Protocol 2.0 that the CACAO committee published for all. */
enum TlpMarking {
  CLEAR(SharingLabel.CLEAR, "94868c89-83c2-464b-929b-a1a8aa3c8487"),
  GREEN(SharingLabel.GREEN, "bab4a63c-aed9-4cf5-a766-dfca5abac2bb"),
  AMBER(SharingLabel.AMBER, "55d920b0-5e8b-4f79-9ee9-91f868d9b421"),
  AMBER_STRICT(SharingLabel.AMBER_STRICT, "939a9414-2ddd-4d32-a0cd-375ea402b003"),
  RED(SharingLabel.RED, "e828b379-4e03-4974-9ac4-e53a884c97c1");

  static final String TYPE = "marking-tlp";

  private static final String AUTHOR = "identity--5abe695c-7bd5-4c31-8824-2528696cdbf1";
  private static final String CREATED = "2022-10-01T00:00:00.000Z";

  private final SharingLabel label;
  private final String uuid;

  TlpMarking(SharingLabel label, String uuid) {
    this.label = label;
    this.uuid = uuid;
  }

  static TlpMarking of(SharingLabel label) {
    return Arrays.stream(values()).filter(each -> each.label == label).findFirst().orElseThrow();
  }

  /** The label of a level as it is printed, such as {@code TLP:AMBER}; empty if there is none. */
  static Optional<SharingLabel> label(String level) {
    return Arrays.stream(SharingLabel.values())
        .filter(each -> each.printed().equals(level))
        .findFirst();
  }

  String id() {
    return TYPE + "--" + uuid;
  }

  Marking marking() {
    return new Marking(TYPE, id(), AUTHOR, CREATED, label.printed());
  }
}
