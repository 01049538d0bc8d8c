package io.banyan.patrol.equipment;

/** The state of a piece of equipment, as inspections and the tickets opened for it tell. */
public enum EquipmentStatus {
    NORMAL,
    FAULTY,
    IN_REPAIR,
    RETIRED
}
