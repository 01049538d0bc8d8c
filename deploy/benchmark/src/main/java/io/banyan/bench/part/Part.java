package io.banyan.bench.part;

import io.banyan.bench.Bench;
import io.banyan.bench.report.PartReport;
import java.sql.SQLException;

/** A question the bench answers. It makes what it needs, so that it can be asked alone. */
public interface Part {

    /** Its letter on the command line. */
    String letter();

    /** In a few words. */
    String title();

    PartReport run(Bench bench) throws SQLException;
}
