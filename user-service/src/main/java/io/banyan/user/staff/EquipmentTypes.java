package io.banyan.user.staff;

import java.util.Set;

/** The types of equipment that patrol-service keeps. */
public interface EquipmentTypes {

    /** Of these, the ones that there are for whoever asks. */
    Set<Long> known(Set<Long> ids);
}
