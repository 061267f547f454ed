package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.GenerateResult;
import dev.dossier.MergeRequest;
import dev.dossier.model.ContactId;
import dev.dossier.model.DutyId;
import dev.dossier.model.IncidentId;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the letter of one notification for many recipients, whom a CSV or YAML file lists. The
 * letter is the one that the notification's recorded recipient gets, but for what each recipient's
 * row says. Where the data or a single row has an error nothing is written.
 *
 * @since 0.1.0
 */
@Mojo(name = "merge", requiresProject = false, threadSafe = true)
public final class MergeMojo extends DossierMojo {

  /**
   * The recipients: a {@code .csv} file whose first row names the columns, or a {@code .yaml} file
   * with a list under {@code recipients} whose entries have these keys. {@code id} and {@code name}
   * are needed; {@code email}, {@code phone} or {@code address-1} is needed where the notification
   * goes by e-mail, telephone or post. Possible besides: {@code salutation}, {@code country},
   * {@code language}, {@code time-zone}, {@code address-2} to {@code address-6} (in YAML {@code
   * address} is a list of lines), {@code subscription}, {@code reference} and {@code note}, which
   * is Markdown. What a row leaves out of salutation, country, language and time zone is taken from
   * the recorded recipient; commas, semicolons or tabs may separate the columns.
   */
  @Parameter(property = "dossier.recipients", required = true)
  private File recipients;

  /** The id of the incident. */
  @Parameter(property = "dossier.incident", required = true)
  private String incident;

  /** The id of the duty under which the recipients are notified. */
  @Parameter(property = "dossier.duty", required = true)
  private String duty;

  /**
   * The id of the recorded recipient who stands for all of them, such as the data subjects of one
   * country. Only needed where the incident has several notifications under the duty.
   */
  @Parameter(property = "dossier.recipient")
  private @Nullable String recipient;

  /**
   * The folder whose content becomes the letters, in folders by the first two digits of a hash of
   * the recipient's id, with {@code manifest.csv}, which lists recipient, file and SHA-256 digest;
   * {@code dossier-letters} in the project's build folder unless it is set, and {@code
   * target/dossier-letters} where there is no project.
   */
  @Parameter(property = "dossier.lettersDirectory")
  private @Nullable File lettersDirectory;

  @Override
  String product() {
    return "letters";
  }

  @Override
  void make() throws MojoExecutionException, MojoFailureException {
    Path target =
        lettersDirectory == null
            ? buildDirectory().resolve("dossier-letters")
            : lettersDirectory.toPath();
    IncidentId about = ParameterValues.id("dossier.incident", incident, IncidentId::new);
    DutyId under = ParameterValues.id("dossier.duty", duty, DutyId::new);
    ContactId standIn =
        recipient == null || recipient.isBlank()
            ? null
            : ParameterValues.id("dossier.recipient", recipient, ContactId::new);
    long start = System.nanoTime();
    GenerateResult result =
        run(
            target,
            data ->
                Dossier.merge(new MergeRequest(data, recipients.toPath(), about, under, standIn)));
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    getLog().info(Summary.written(result, target, taken));
  }
}
