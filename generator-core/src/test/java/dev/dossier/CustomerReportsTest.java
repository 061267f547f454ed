package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.DocumentsFor.Medium;
import dev.dossier.DocumentsFor.Reader;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.DocumentCode;
import dev.dossier.disclose.Disclosures;
import dev.dossier.model.AudienceId;
import dev.dossier.model.Contact;
import dev.dossier.model.Corpus;
import dev.dossier.model.Count;
import dev.dossier.model.DocumentKind;
import dev.dossier.model.Impact;
import dev.dossier.model.Located;
import dev.dossier.model.RecipientKind;
import dev.dossier.page.DocumentPlan;
import dev.dossier.page.MessageBundles;
import dev.dossier.read.DataReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the reference data says in words keeps to what the program withholds of numbers and names:
 * no customer reads of another one, or of how many there were.
 */
class CustomerReportsTest {

  private static final Corpus REFERENCE =
      new DataReader(2).read(Path.of("..", "data")).corpus().orElseThrow();

  private static List<Contact> customers() {
    return REFERENCE.contacts().values().stream()
        .map(Located::value)
        .filter(each -> each.kind() == RecipientKind.CUSTOMER)
        .toList();
  }

  @Test
  void noCustomerReadsOfAnotherOrOfTheNumberOfThem() {
    int made = 0;
    for (Contact customer : customers()) {
      Map<String, byte[]> reports =
          DocumentsFor.of(
              REFERENCE,
              new Reader(new AudienceId("customer"), customer.id()),
              Medium.SCREEN,
              kind -> kind.kind().value().equals("customer-report"));
      reports.forEach(
          (path, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            others(customer).forEach(name -> assertThat(text).as(path).doesNotContain(name));
            totals().forEach(total -> assertThat(text).as(path).doesNotContainPattern(total));
          });
      made += reports.size();
    }
    assertThat(made).isGreaterThan(10);
  }

  @Test
  void aReportForEachCustomerNeedsTheCustomerInItsPath() {
    List<Located<DocumentKind>> kinds =
        REFERENCE.documents().stream()
            .filter(each -> each.value().kind().value().equals("customer-report"))
            .map(each -> new Located<>(withoutCustomer(each.value()), each.places(), each.text()))
            .toList();

    List<Diagnostic> findings =
        DocumentPlan.of(
                kinds, Disclosures.of(REFERENCE, DocumentsFor.AS_OF), MessageBundles.shipped())
            .findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).code()).isEqualTo(DocumentCode.CUSTOMER_NOT_IN_PATH);
    assertThat(findings.get(0).format()).startsWith("documents.yaml:").contains("{customer}");
  }

  private static DocumentKind withoutCustomer(DocumentKind kind) {
    return Rebuilt.of(
        kind,
        (component, value) ->
            component.getName().equals("path") ? "incidents/{id}-tlp-{label}" : value);
  }

  /** The first words of the names of all other customers, as their ids begin. */
  private static Stream<String> others(Contact customer) {
    return customers().stream()
        .filter(each -> !each.id().equals(customer.id()))
        .map(each -> each.id().value().split("-", 2)[0])
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
  }

  private static Stream<Pattern> totals() {
    return REFERENCE.incidents().values().stream()
        .map(each -> each.value().impact())
        .filter(Objects::nonNull)
        .map(Impact::customers)
        .filter(Objects::nonNull)
        .map(Count::count)
        .filter(count -> count > 3)
        .distinct()
        .map(count -> Pattern.compile("\\b" + count + " (of the )?customers\\b"));
  }
}
