package dev.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.derive.CellDuties;
import dev.dossier.derive.EffectiveTask;
import dev.dossier.derive.Responsibilities;
import dev.dossier.model.Control;
import dev.dossier.model.ControlFramework;
import dev.dossier.model.Corpus;
import dev.dossier.model.FrameworkId;
import dev.dossier.model.ServiceId;
import dev.dossier.model.Side;
import dev.dossier.read.DataReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms of assessments, cell by cell, against the tasks that the reference data maps. */
class ControlBooksTest {

  private static final Corpus CORPUS =
      new DataReader(1).read(Path.of("../data")).corpus().orElseThrow();

  @TempDir static Path folder;

  @BeforeAll
  static void export() {
    ExportedFiles.write(folder);
  }

  @Test
  void theCustomerResponsibilityMatrixHoldsWhatIsMappedAndNothingElse() {
    Set<String> answers = new TreeSet<>();
    for (ServiceId service : CORPUS.services().keySet()) {
      List<List<String>> expected = new ArrayList<>();
      expected.add(
          List.of(
              "Control ID",
              "Can Be Inherited from CSP",
              "Specific Inheritance and Customer Agency/CSP Responsibilities"));
      for (Control control : framework("nist-800-53-r5").controls()) {
        String customer = lines(service, "nist-800-53-r5", control, Side.CUSTOMER);
        String provider = lines(service, "nist-800-53-r5", control, Side.PROVIDER);
        expected.add(
            customer.isEmpty() && provider.isEmpty()
                ? List.of(
                    control.label(),
                    "Not mapped",
                    "The data maps no task of this service to this control.")
                : customer.isEmpty()
                    ? List.of(control.label(), "Yes", "")
                    : provider.isEmpty()
                        ? List.of(
                            control.label(),
                            "No",
                            "Cannot be inherited: only tasks of the customer serve it.\n"
                                + customer)
                        : List.of(
                            control.label(),
                            "Partial",
                            "Inherited from the CSP:\n"
                                + provider
                                + "\nCustomer responsibility:\n"
                                + customer));
      }
      assertThat(sheet("fedramp-crm", service)).as(service.value()).isEqualTo(expected);
      expected.stream().skip(1).forEach(row -> answers.add(row.get(1)));
    }
    assertThat(answers).containsExactly("No", "Not mapped", "Partial", "Yes");
  }

  @Test
  void theQuestionnaireOfTheCloudSecurityAllianceNamesOwnersByItsOwnWords() {
    Set<String> answers = new TreeSet<>();
    for (ServiceId service : CORPUS.services().keySet()) {
      List<List<String>> rows = sheet("caiq-ssrm", service);
      assertThat(rows.get(0))
          .containsExactly(
              "CCM Control ID",
              "CCM Control Title",
              "SSRM Control Ownership",
              "CSP Implementation Description",
              "CSC Responsibilities");
      List<Control> controls = framework("csa-ccm-v4").controls();
      for (int i = 0; i < controls.size(); i++) {
        String customer = lines(service, "csa-ccm-v4", controls.get(i), Side.CUSTOMER);
        String provider = lines(service, "csa-ccm-v4", controls.get(i), Side.PROVIDER);
        String owner = owner(customer, provider, "CSC-owned", "CSP-owned", "Shared CSP and CSC");
        List<String> row = rows.get(i + 1);
        assertThat(row.get(0)).isEqualTo(controls.get(i).label());
        assertThat(row.get(2)).isEqualTo(owner);
        assertThat(row.get(4)).isEqualTo(customer);
        if (!owner.equals("Not mapped")) {
          assertThat(row.get(3)).isEqualTo(provider);
        }
        answers.add(owner);
      }
    }
    assertThat(answers)
        .containsExactly("CSC-owned", "CSP-owned", "Not mapped", "Shared CSP and CSC");
  }

  @Test
  void everyRequirementOfThePaymentCardStandardIsManagedBySomebodyOrSaysThatItIsNotMapped() {
    Set<String> answers = new TreeSet<>();
    for (ServiceId service : CORPUS.services().keySet()) {
      List<List<String>> rows = sheet("pci-dss", service);
      List<Control> controls = framework("pci-dss-v4").controls();
      assertThat(rows).hasSize(controls.size() + 1).hasSize(13);
      for (int i = 0; i < controls.size(); i++) {
        String customer = lines(service, "pci-dss-v4", controls.get(i), Side.CUSTOMER);
        String provider = lines(service, "pci-dss-v4", controls.get(i), Side.PROVIDER);
        String owner = owner(customer, provider, "Entity", "Provider", "Shared");
        assertThat(rows.get(i + 1).get(2)).isEqualTo(owner);
        assertThat(rows.get(i + 1).get(4)).isEqualTo(customer);
        answers.add(owner);
      }
    }
    assertThat(answers).containsExactly("Entity", "Not mapped", "Provider", "Shared");
  }

  @Test
  void withAThirdPartyTheQuestionnaireHasNamesOfItsOwn() {
    assertThat(ownership(List.of(), List.of(), List.of("Storage")))
        .isEqualTo("3rd-party outsourced");
    assertThat(ownership(List.of(), List.of("Data: x"), List.of("Storage")))
        .isEqualTo("Shared CSP and 3rd-party");
    assertThat(ownership(List.of("Data: x"), List.of(), List.of("Storage")))
        .isEqualTo("Shared CSP and CSC");
  }

  private static String ownership(
      List<String> customer, List<String> provider, List<String> others) {
    Control control = framework("csa-ccm-v4").controls().get(0);
    ControlShare share = new ControlShare(control, customer, provider, others);
    return ControlBooks.CAIQ_SSRM.row().apply(share).get(2);
  }

  private static String owner(
      String customer, String provider, String customers, String providers, String shared) {
    if (customer.isEmpty() && provider.isEmpty()) {
      return "Not mapped";
    }
    return customer.isEmpty() ? providers : provider.isEmpty() ? customers : shared;
  }

  private static ControlFramework framework(String id) {
    return Objects.requireNonNull(CORPUS.frameworks().get(new FrameworkId(id))).value();
  }

  private static String lines(ServiceId service, String framework, Control control, Side side) {
    List<String> lines = new ArrayList<>();
    for (CellDuties duties : Responsibilities.of(CORPUS).of(service, null)) {
      for (EffectiveTask task : duties.tasks()) {
        if (task.side() == side
            && task.task()
                .controls()
                .getOrDefault(new FrameworkId(framework), List.of())
                .contains(control.id())) {
          lines.add(duties.cell().layer().name() + ": " + task.task().title());
        }
      }
    }
    return lines.stream().distinct().collect(Collectors.joining("\n"));
  }

  private static List<List<String>> sheet(String export, ServiceId service) {
    return ExportedFiles.ours(folder.resolve("exports/" + export + "-" + service + ".csv"));
  }
}
