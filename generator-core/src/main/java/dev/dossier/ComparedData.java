package dev.dossier;

import dev.dossier.diagnostic.Code;
import dev.dossier.diagnostic.ComparisonCode;
import dev.dossier.diagnostic.Diagnostic;
import dev.dossier.diagnostic.NotificationCode;
import dev.dossier.diagnostic.RecordCode;
import dev.dossier.diagnostic.SourceSpan;
import dev.dossier.page.ComparedState;
import dev.dossier.read.DataReader;
import dev.dossier.revision.DataRepository;
import dev.dossier.revision.RevisionFolder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of two states of the data: what it is and what was read.
 *
 * @param state what it is
 * @param data what was read
 */
record ComparedData(ComparedState state, CheckedData data) {

  /** Findings that do not bear on a comparison, as it tells of neither letters nor approvals. */
  private static final Set<Code> HARMLESS =
      Set.of(
          RecordCode.REVIEW_DUE_BEFORE,
          RecordCode.REVIEW_DUE_BEFORE_APPROVAL,
          RecordCode.APPROVER_MISSING,
          RecordCode.APPROVERS_BOTH,
          RecordCode.APPROVAL_DATE_MISSING,
          RecordCode.APPROVAL_WITHOUT_STATUS,
          RecordCode.APPROVED_BEFORE_INCIDENT,
          NotificationCode.REASONS_FOR_DELAY_MISSING);

  /**
   * This state, without errors that do not bear on a comparison. What was recorded before a rule
   * was there is not to be mended any more, and is compared in spite of it.
   */
  ComparedData asRecorded() {
    List<Diagnostic> grave =
        data.findings().stream()
            .filter(finding -> finding.isError() && !HARMLESS.contains(finding.code()))
            .toList();
    long passedOver =
        data.findings().stream().filter(Diagnostic::isError).distinct().count() - grave.size();
    if (passedOver == 0) {
      return new ComparedData(state, new CheckedData(data.corpus(), grave));
    }
    List<String> notes = new ArrayList<>(state.notes());
    notes.add(
        "By the rules of today "
            + state.name()
            + (passedOver == 1 ? " has an error" : " has " + passedOver + " errors")
            + " in approvals or letters, of which a comparison does not tell.");
    return new ComparedData(
        new ComparedState(state.name(), state.commit(), state.committed(), notes),
        new CheckedData(data.corpus(), grave));
  }

  /** Reads states from folders, and from revisions of the repository that holds the data folder. */
  static final class Source {

    private final GenerateRequest request;
    private final Path base;
    private final List<Diagnostic> findings;

    /**
     * @param base the folder from which relative folders are named
     * @param findings takes why a state is not there
     */
    Source(GenerateRequest request, Path base, List<Diagnostic> findings) {
      this.request = request;
      this.base = base;
      this.findings = findings;
    }

    /** The data folder as it stands, with a word on how that differs from the last commit. */
    ComparedData present() {
      Path folder = request.dataDirectory();
      ComparedState state = new ComparedState(shown(folder), null, null, List.of());
      try (DataRepository repository =
          DataRepository.around(folder, DataReader.places(), new ArrayList<>()).orElse(null)) {
        if (repository != null && Files.isDirectory(folder)) {
          state = against(repository, folder);
        }
      }
      return new ComparedData(state, read(folder));
    }

    private ComparedState against(DataRepository repository, Path folder) {
      try (RevisionFolder last = repository.last().orElse(null)) {
        if (last == null) {
          return new ComparedState(shown(folder), null, null, List.of());
        }
        return last.holdsSameAs(folder)
            ? new ComparedState(shown(folder), last.commit(), last.committed(), List.of())
            : new ComparedState(
                shown(folder),
                null,
                null,
                List.of(
                    "The folder "
                        + shown(folder)
                        + " holds changes that are not committed; its last commit is "
                        + last.commit().substring(0, ComparedState.SHORT_COMMIT)
                        + "."));
      }
    }

    /**
     * The state that a parameter names; empty after findings.
     *
     * @param parameter the parameter, for findings
     * @param name a folder, or else a revision
     */
    Optional<ComparedData> named(String parameter, String name) {
      Path folder = folder(name);
      if (folder != null && Files.isDirectory(folder)) {
        return Optional.of(
            new ComparedData(
                new ComparedState(shown(folder), null, null, List.of()), read(folder)));
      }
      int before = findings.size();
      try (DataRepository repository =
          DataRepository.around(request.dataDirectory(), DataReader.places(), findings)
              .orElse(null)) {
        if (repository == null) {
          if (findings.size() == before) {
            findings.add(
                Diagnostic.of(
                    ComparisonCode.STATE_UNKNOWN,
                    SourceSpan.wholeFile(""),
                    parameter,
                    name,
                    request.dataDirectory()));
          }
          return Optional.empty();
        }
        return repository.at(name, findings).map(revision -> read(name, revision));
      }
    }

    private ComparedData read(String name, RevisionFolder revision) {
      try (revision) {
        return new ComparedData(
            new ComparedState(name, revision.commit(), revision.committed(), List.of()),
            read(revision.folder()));
      }
    }

    private CheckedData read(Path folder) {
      return CheckedData.read(folder, request.threads(), request.asOf(), request.now());
    }

    private @Nullable Path folder(String name) {
      try {
        return base.resolve(name);
      } catch (InvalidPathException e) {
        return null;
      }
    }

    /** A folder as it can stand in a document that leaves this machine. */
    private String shown(Path folder) {
      Path start = base.toAbsolutePath().normalize();
      Path absolute = folder.toAbsolutePath().normalize();
      if (absolute.startsWith(start) && !absolute.equals(start)) {
        return start.relativize(absolute).toString().replace('\\', '/');
      }
      Path name = absolute.getFileName();
      return name == null ? absolute.toString() : name.toString();
    }
  }
}
