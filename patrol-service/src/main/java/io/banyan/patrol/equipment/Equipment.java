package io.banyan.patrol.equipment;

import java.time.Instant;

/** A piece of equipment 设备. Its status follows from what happens to it; only retiring it is decided by hand. */
public final class Equipment {

    private final Origin origin;
    private NamePlate plate;
    private EquipmentStatus status;

    /** What never changes, and the version it was loaded with. */
    public record Origin(long id, long companyId, long projectId, Instant createdAt, long version) {}

    private Equipment(Origin origin, NamePlate plate, EquipmentStatus status) {
        this.origin = origin;
        this.plate = plate;
        this.status = status;
    }

    public static Equipment register(Origin origin, NamePlate plate) {
        return new Equipment(origin, plate, EquipmentStatus.NORMAL);
    }

    /** For persistence only. */
    public static Equipment restore(Origin origin, NamePlate plate, EquipmentStatus status) {
        return new Equipment(origin, plate, status);
    }

    public void describe(NamePlate better) {
        requireInUse();
        plate = better;
    }

    /** It is used no more 报废; inspections of it are over. */
    public void retire() {
        requireInUse();
        status = EquipmentStatus.RETIRED;
    }

    /** An inspection found a fault. One that is being repaired stays so. */
    public void foundFaulty() {
        requireInUse();
        if (status == EquipmentStatus.NORMAL) {
            status = EquipmentStatus.FAULTY;
        }
    }

    /** An inspection found nothing wrong and no ticket is open for it. */
    public void foundNormal() {
        requireInUse();
        status = EquipmentStatus.NORMAL;
    }

    /** Somebody works on it. News about retired equipment changes nothing. */
    public void repairBegan() {
        become(EquipmentStatus.IN_REPAIR);
    }

    /** The last of its faults is mended. */
    public void mended() {
        become(EquipmentStatus.NORMAL);
    }

    /** A fault is open again, or nobody mends it for now. */
    public void faultIsBack() {
        become(EquipmentStatus.FAULTY);
    }

    public boolean isRetired() {
        return status == EquipmentStatus.RETIRED;
    }

    public long id() {
        return origin.id();
    }

    public Origin origin() {
        return origin;
    }

    public NamePlate plate() {
        return plate;
    }

    public EquipmentStatus status() {
        return status;
    }

    private void become(EquipmentStatus next) {
        if (!isRetired()) {
            status = next;
        }
    }

    /** @throws EquipmentProblem when it is retired */
    public void requireInUse() {
        if (isRetired()) {
            throw EquipmentProblem.retired(id());
        }
    }
}
