package dev.dossier;

import dev.dossier.model.AgreementId;
import dev.dossier.model.AudienceId;
import dev.dossier.model.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * Which exports to write of which data.
 *
 * @param data the data, the folder for the exports, their formats and kinds
 * @param audience for whom they are made; whom {@code documents.yaml} states for each if absent
 * @param service the only service in them; all services if absent
 * @param agreement the only agreement in them; what holds without one and all agreements if absent
 */
public record ExportRequest(
    GenerateRequest data,
    @Nullable AudienceId audience,
    @Nullable ServiceId service,
    @Nullable AgreementId agreement) {}
