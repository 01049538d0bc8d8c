package io.banyan.user.owner;

import io.banyan.common.id.Ids;
import io.banyan.user.ownership.NewRightsService;
import io.banyan.user.ownership.Rights.HeldRight;
import io.banyan.user.table.TableProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts owners of one project on record as a table lists them, and takes them off again; in the transaction of the caller. */
@Service
public class OwnerTableService {

    private static final int CHUNK = 500;

    private final OwnerTableCheckService checks;
    private final OwnerRecordService records;
    private final NewRightsService rights;
    private final Ids ids;

    OwnerTableService(OwnerTableCheckService checks, OwnerRecordService records, NewRightsService rights, Ids ids) {
        this.checks = checks;
        this.records = records;
        this.rights = rights;
        this.ids = ids;
    }

    /**
     * Stores rows that were found right.
     *
     * @param progress is told after each few hundred people how many rows are stored
     * @return the ids of the new records
     * @throws io.banyan.user.table.TableProblem when an asset is gone meanwhile, or others have taken shares in it: all are stored or none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> add(long companyId, long projectId, List<OwnerLine> table, long by, IntConsumer progress) {
        var houses = checks.houses(projectId, table);
        rights.hold(projectId, houses.values());
        var people = List.copyOf(checks.people(table).values());
        var made = new ArrayList<Long>();
        var rows = 0;
        for (int from = 0; from < people.size(); from += CHUNK) {
            var some = people.subList(from, Math.min(people.size(), from + CHUNK));
            var owners = records.addAll(
                    some.stream().map(its -> table.get(its.getFirst())).toList(), companyId, projectId, ids::next);
            var held = new ArrayList<HeldRight>();
            for (int i = 0; i < some.size(); i++) {
                for (var row : some.get(i)) {
                    var line = table.get(row);
                    if (line.house() != null) {
                        var house = houses.get(line.house());
                        if (house == null) {
                            throw TableProblem.changedMeanwhile();
                        }
                        held.add(new HeldRight(owners.get(i).holder(), OwnerTableCheckService.right(line, house)));
                    }
                }
                rows += some.get(i).size();
                made.add(owners.get(i).id());
            }
            rights.addAll(held, by);
            progress.accept(rows);
        }
        return made;
    }

    /** Takes records off again that nobody has used, with what they gave. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(long projectId, List<Long> ownerIds, long by) {
        for (int from = 0; from < ownerIds.size(); from += CHUNK) {
            var some = ownerIds.subList(from, Math.min(ownerIds.size(), from + CHUNK));
            rights.removeAll(projectId, some, by);
            records.removeAll(some);
        }
    }
}
