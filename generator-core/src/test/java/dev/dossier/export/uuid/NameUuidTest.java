package dev.dossier.export.uuid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameUuidTest {

  private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

  @Test
  void theKnownAnswerOfTheStandardIsGiven() {
    // RFC 9562, appendix A.4
    assertThat(NameUuid.of(DNS, "www.example.com"))
        .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
  }

  @Test
  void versionAndVariantAreThoseOfTheStandard() {
    for (int i = 0; i < 200; i++) {
      UUID uuid = NameUuid.of(DNS, "name " + i);
      assertThat(uuid.version()).isEqualTo(5);
      assertThat(uuid.variant()).isEqualTo(2);
    }
  }

  @Test
  void lettersBeyondAsciiAreTakenAsUtf8() {
    // Known from Python: uuid.uuid5(uuid.NAMESPACE_DNS, "größe")
    assertThat(NameUuid.of(DNS, "größe"))
        .isEqualTo(UUID.fromString("2ea9457d-e513-5521-a9bf-e7456b57cddd"));
  }
}
