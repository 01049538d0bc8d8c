package io.banyan.patrol.inspection.persistence;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import io.banyan.common.json.BanyanJson;
import io.banyan.common.persistence.IdList;
import io.banyan.patrol.inspection.Finding;
import io.banyan.patrol.inspection.Inspection;
import io.banyan.patrol.inspection.Inspection.Inspector;
import io.banyan.patrol.standard.CheckItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@NullUnmarked
@TableName("inspection")
class InspectionRow {

    private static final JsonMapper JSON = BanyanJson.mapper();
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    @TableId(type = IdType.INPUT)
    Long id;

    long companyId;
    long projectId;
    long equipmentId;
    long performedBy;
    String performedByName;
    Instant performedAt;
    String findings;
    String note;
    String fileIds;
    boolean abnormal;
    CheckItem.Severity severity;
    String description;

    static InspectionRow of(Inspection inspection) {
        var row = new InspectionRow();
        row.id = inspection.id();
        row.companyId = inspection.companyId();
        row.projectId = inspection.projectId();
        row.equipmentId = inspection.equipmentId();
        row.performedBy = inspection.inspector().personId();
        row.performedByName = inspection.inspector().name();
        row.performedAt = inspection.performedAt();
        row.findings = JSON.writeValueAsString(inspection.findings());
        row.note = inspection.note();
        row.fileIds = IdList.write(inspection.fileIds());
        row.abnormal = inspection.isAbnormal();
        row.severity = inspection.severity();
        row.description = inspection.description();
        return row;
    }

    Inspection toInspection() {
        return new Inspection(
                id,
                companyId,
                projectId,
                equipmentId,
                new Inspector(performedBy, performedByName),
                performedAt,
                JSON.readValue(findings, FINDINGS),
                note,
                IdList.read(fileIds));
    }
}
