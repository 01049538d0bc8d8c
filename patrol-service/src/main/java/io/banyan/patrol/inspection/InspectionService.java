package io.banyan.patrol.inspection;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.patrol.equipment.EquipmentProblem;
import io.banyan.patrol.equipment.EquipmentService;
import io.banyan.patrol.inspection.Inspection.Inspector;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Takes reports of inspections and shows them, within the caller's scope. */
@Service
public class InspectionService {

    private final Inspections inspections;
    private final EquipmentService equipment;
    private final Photos photos;
    private final RecordInspection record;
    private final Clock clock;

    InspectionService(
            Inspections inspections, EquipmentService equipment, Photos photos, RecordInspection record, Clock clock) {
        this.inspections = inspections;
        this.equipment = equipment;
        this.photos = photos;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Takes a report. The photos are claimed before the transaction: should it fail, they are tied to an inspection that never was, and the
     * repetition under the same id finds them tied to itself.
     *
     * @param id given by the caller; under an id that exists already the existing inspection is answered
     */
    public Inspection perform(Caller caller, long id, Report report) {
        var done = inspections.find(id);
        if (done.isPresent()) {
            return done.get();
        }
        var scanned = equipment.scanned(caller, report.label());
        var findings = Examination.judge(equipment.standardOf(scanned).items(), report.answers());
        photos.claim(report.allFileIds(), id, caller.personId());
        var inspection = new Inspection(
                id,
                scanned.origin().companyId(),
                scanned.origin().projectId(),
                scanned.id(),
                new Inspector(caller.personId(), caller.displayName()),
                clock.instant(),
                findings,
                report.note(),
                report.fileIds());
        record.record(inspection);
        return inspection;
    }

    /** The inspection, which must be in the caller's scope. */
    public Inspection get(Caller caller, long id) {
        return inspections
                .find(id)
                .filter(found -> caller.seesSomeOf(found.companyId(), found.projectId()))
                .filter(found -> isSeen(caller, found.equipmentId()))
                .orElseThrow(() -> InspectionProblem.notFound(id));
    }

    public Page<InspectionLine> list(Caller caller, Inspections.Filter filter, PageRequest page) {
        return inspections.list(caller.companyId(), caller.allProjectIds(), filter, page);
    }

    /** What lies in another building than his is not found. */
    private boolean isSeen(Caller caller, long equipmentId) {
        try {
            return equipment.get(caller, equipmentId).id() == equipmentId;
        } catch (EquipmentProblem _) {
            return false;
        }
    }
}
