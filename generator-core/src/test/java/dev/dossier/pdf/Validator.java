package dev.dossier.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The veraPDF validator, started once. */
final class Validator {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Validator() {}

  /** What PDF/UA-1 and PDF/A-3a find wrong; empty if the file conforms to both. */
  static List<String> faults(byte[] pdf) {
    List<String> faults = new ArrayList<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        ValidationResult result = validator.validate(parser);
        for (TestAssertion assertion : result.getTestAssertions()) {
          if (assertion.getStatus() == TestAssertion.Status.FAILED) {
            faults.add(
                "%s %s: %s at %s"
                    .formatted(
                        flavour,
                        assertion.getRuleId().getClause(),
                        assertion.getMessage(),
                        assertion.getLocation().getContext()));
          }
        }
      } catch (Exception e) {
        throw new IllegalStateException("veraPDF cannot read the file", e);
      }
    }
    return faults;
  }
}
