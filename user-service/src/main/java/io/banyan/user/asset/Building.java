package io.banyan.user.asset;

import java.util.List;

/** A building 楼栋 with its units 单元. An underground car park is one too. */
public record Building(long id, long companyId, long projectId, String name, List<Unit> units) {

    /** An entrance with its own rooms, as people name it: {@code 2单元}. */
    public record Unit(long id, String name) {}
}
