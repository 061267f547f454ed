package dev.dossier.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the earlier table of Azure to the one of January 2026 exactly two cells changed. */
class AzureTablesTest {

  private static final String EARLIER = "matrix: azure-earlier";
  private static final String LATER = "matrix: azure-2026-01";

  @TempDir Path folder;

  private TwoStates services(String... models) throws IOException {
    TwoStates states = new TwoStates(TwoStates.SMALL, folder);
    for (String model : models) {
      String service =
          """
          id: a-%1$s
          name: A %1$s service
          model: %1$s
          matrix: azure-earlier
          description: It stands for all services of its model.
          team: storage
          """
              .formatted(model);
      Files.writeString(states.before().resolve("services/a-" + model + ".yaml"), service);
      Files.writeString(
          states.after().resolve("services/a-" + model + ".yaml"), service.replace(EARLIER, LATER));
    }
    return states;
  }

  private static List<String> told(List<Change> changes) {
    return changes.stream()
        .map(
            change ->
                change.kind().key()
                    + " "
                    + String.join(
                        "/", change.subject().parts().stream().map(Subject.Part::id).toList())
                    + " "
                    + firstLine(change.before())
                    + " "
                    + firstLine(change.after())
                    + " "
                    + change.reaches().stream().map(Subject.Part::id).toList())
        .toList();
  }

  private static String firstLine(@Nullable String text) {
    return text == null ? "-" : text.lines().findFirst().orElseThrow();
  }

  @Test
  void exactlyTheKnownCellsChanged() throws IOException {
    List<Change> cells =
        services("iaas", "paas", "saas").changes().stream()
            .filter(change -> change.kind().key().startsWith("responsibility"))
            .toList();
    assertThat(told(cells))
        .containsExactly(
            "responsibility-moved-to-shared client-devices/saas customer shared [a-saas]",
            "responsibility-moved-to-shared applications/saas provider shared [a-saas]");
    assertThat(cells.get(0).actors()).containsExactly(Actor.PROVIDER);
    assertThat(cells.get(1).actors()).containsExactly(Actor.CUSTOMERS);
  }

  @Test
  void layersAreMappedByWhatTheDataSays() throws IOException {
    assertThat(told(services("saas").changes()))
        .contains(
            "layer-renamed client-devices Devices Client devices [a-saas]",
            "layer-renamed customer-data Information and data Customer data [a-saas]",
            "layer-renamed identities-and-users Accounts and identities Identities and users"
                + " [a-saas]",
            "layer-added configurations-and-settings - Configurations and settings [a-saas]",
            "layer-removed identity-and-directory-infrastructure Identity and directory"
                + " infrastructure - [a-saas]")
        .filteredOn(line -> line.startsWith("layer-"))
        .hasSize(5);
  }

  @Test
  void aTableThatNoServiceFollowsIsToldOfWhereItIsReplaced() throws IOException {
    TwoStates states = new TwoStates(TwoStates.SMALL, folder);
    for (Path state : List.of(states.before(), states.after())) {
      Files.createDirectories(state.resolve("responsibility"));
    }
    String table = Files.readString(Path.of("../data/catalogue/responsibility/azure-earlier.yaml"));
    Files.writeString(
        states.before().resolve("responsibility/own.yaml"),
        table.replace("id: azure-earlier", "id: own"));
    Files.writeString(
        states.after().resolve("responsibility/own.yaml"),
        Files.readString(Path.of("../data/catalogue/responsibility/azure-2026-01.yaml"))
            .replace("id: azure-2026-01", "id: own"));
    assertThat(told(states.changes()))
        .filteredOn(line -> line.startsWith("responsibility"))
        .containsExactly(
            "responsibility-moved-to-shared client-devices/saas customer shared []",
            "responsibility-moved-to-shared applications/saas provider shared []");
  }
}
