package dev.dossier.page;

import dev.dossier.disclose.DisclosedService;
import dev.dossier.model.LayerId;
import dev.dossier.model.Prose;
import dev.dossier.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A service: who owns its layers, why, and what each side has to do on them.
 *
 * @param frame what stands around it
 * @param description what it does
 * @param facts its model, its matrix and its teams
 * @param layers its layers, in the order of its matrix
 * @param guide the guide for its customers; leads nowhere where there is none
 */
public record ServicePage(
    Frame frame, Prose description, List<LinkedFact> facts, List<LayerPart> layers, Anchor guide)
    implements Page {

  static final PageType<DisclosedService> TYPE =
      new PageType<DisclosedService>(
              "service",
              SiteSection.SERVICES,
              corpus -> List.copyOf(corpus.services().values()),
              service ->
                  new PageType.Identity(
                      service.service().id(),
                      service.service().name(),
                      Map.of("id", service.service().id().value())),
              ServicePage::of)
          .byTitle()
          .withGist(service -> service.model().name());

  public ServicePage {
    facts = List.copyOf(facts);
    layers = List.copyOf(layers);
  }

  /** The name of the place of a layer on the page. */
  static String anchor(LayerId layer) {
    return "layer-" + layer;
  }

  private static ServicePage of(DisclosedService disclosed, PageContext context) {
    Service service = disclosed.service();
    List<LinkedFact> facts = new ArrayList<>();
    String longName = disclosed.model().longName();
    String model = disclosed.model().name() + (longName == null ? "" : ", " + longName);
    facts.add(LinkedFact.of("Service model", model));
    facts.add(LinkedFact.of("Matrix", context.matrix(service.matrix())));
    facts.add(LinkedFact.of("Run by", context.team(service.team())));
    if (service.securityTeam() != null) {
      facts.add(LinkedFact.of("Security response", context.team(service.securityTeam())));
    }
    return new ServicePage(
        context.frame(service.name(), service, context.matrix(service.matrix())),
        service.description(),
        facts,
        disclosed.duties().stream().map(each -> LayerPart.of(each, "layer-", context)).toList(),
        context.anchor("customer-guide", service.id(), "Guide for customers"));
  }
}
