package dev.dossier.page;

/** The parts of the navigation, in their order. */
enum SiteSection {
  OVERVIEW("Overview"),
  RESPONSIBILITY("Responsibility"),
  SERVICES("Services"),
  CONTROLS("Controls"),
  RESPONSE("Response"),
  INCIDENTS("Incidents");

  private final String title;

  SiteSection(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
