package dev.dossier.page;

import dev.dossier.disclose.DisclosedCorpus;
import dev.dossier.model.Organization;
import dev.dossier.model.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the provider promises its customers, and what customers themselves must do.
 *
 * @param frame what stands around it
 * @param commitments contractual commitments, in their order
 * @param promises duties to notify, with their time limits
 * @param duties what stays with the customer
 * @param contact how to reach the provider
 */
public record CommitmentsPage(
    Frame frame,
    List<Item> commitments,
    List<Promise> promises,
    List<Item> duties,
    List<Fact> contact)
    implements Page {

  private static final String TITLE = "Commitments and customers\u2019 duties";

  static final PageType<DisclosedCorpus> TYPE =
      PageType.single("commitments", SiteSection.RESPONSIBILITY, TITLE, CommitmentsPage::of)
          .where(
              corpus ->
                  !corpus.organization().commitments().isEmpty()
                      || !corpus.organization().customerDuties().isEmpty())
          .withGist(
              corpus ->
                  Words.count(corpus.organization().commitments().size(), "commitment")
                      + ", "
                      + Words.count(corpus.organization().customerDuties().size(), "point")
                      + " for customers");

  public CommitmentsPage {
    commitments = List.copyOf(commitments);
    promises = List.copyOf(promises);
    duties = List.copyOf(duties);
    contact = List.copyOf(contact);
  }

  /**
   * A commitment or a duty.
   *
   * @param number its place in the list, from 1
   * @param title short name
   * @param text what it says
   * @param tool a tool that helps
   */
  public record Item(int number, String title, Prose text, @Nullable String tool) {}

  private static CommitmentsPage of(DisclosedCorpus corpus, PageContext context) {
    Organization organization = corpus.organization();
    var commitments = organization.commitments();
    var duties = organization.customerDuties();
    return new CommitmentsPage(
        context.frame(TITLE),
        Numbered.list(
            commitments, (number, each) -> new Item(number, each.title(), each.text(), null)),
        corpus.duties().stream().map(duty -> Promise.of(duty, context)).toList(),
        Numbered.list(
            duties, (number, each) -> new Item(number, each.title(), each.text(), each.tool())),
        context.contact(organization.contact()));
  }
}
