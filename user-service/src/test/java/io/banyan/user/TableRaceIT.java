package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.common.problem.DomainProblem;
import io.banyan.common.test.Api;
import io.banyan.user.asset.HouseKind;
import io.banyan.user.asset.HouseTableService;
import io.banyan.user.asset.HouseTableService.TableLine;
import io.banyan.user.asset.NewHouse;
import io.banyan.user.owner.Owner.OwnerKind;
import io.banyan.user.owner.OwnerLine;
import io.banyan.user.owner.OwnerTableService;
import io.banyan.user.ownership.Relation;
import io.banyan.user.ownership.Share;
import io.banyan.user.privacy.Phone;
import io.banyan.user.table.TableProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows that were right when they were checked, and are not any more when they are stored. */
@UserIT
@DisplayName("U3 U4 X4 tables whose records change meanwhile")
class TableRaceIT {

    @Autowired
    Api api;

    @Autowired
    OwnerTableService owners;

    @Autowired
    HouseTableService houses;

    @Autowired
    TransactionTemplate transactions;

    private static OwnerLine owner(String house, String share) {
        return new OwnerLine(
                "张先生",
                Phone.of(World.phone()),
                OwnerKind.PERSON,
                null,
                house,
                Relation.OWNER,
                Share.parse(share),
                null,
                null,
                Map.of());
    }

    private Integer store(World world, List<OwnerLine> lines) {
        return transactions.execute(_ ->
                owners.add(world.companyId, world.projectId, lines, 1, _ -> {}).size());
    }

    private static long onRecord(World world) {
        return world.admin()
                .get("/api/v1/owners?projectId=" + world.projectId)
                .is(200)
                .json()
                .get("total")
                .asLong();
    }

    @Test
    void twoTablesAtOnceNeverGiveMoreThanTheWhole() throws InterruptedException {
        var world = World.of(api);
        Callable<Integer> half = () -> store(world, List.of(owner("3栋2单元1202", "2/3"), owner("3栋2单元1203", "1/2")));
        Callable<Integer> other = () -> store(world, List.of(owner("3栋2单元1203", "1/2"), owner("3栋2单元1202", "2/3")));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var refused = 0;
            for (var answer : threads.invokeAll(List.of(half, other))) {
                try {
                    assertThat(answer.get()).isEqualTo(2);
                } catch (ExecutionException failed) {
                    assertThat(failed.getCause())
                            .isInstanceOfSatisfying(
                                    TableProblem.class,
                                    problem -> assertThat(problem.code()).isEqualTo("import.changed-meanwhile"));
                    refused++;
                }
            }
            assertThat(refused).isEqualTo(1);
        }
        assertThat(onRecord(world)).isEqualTo(2);
    }

    @Test
    void ownersOfAnAssetThatIsGoneAreRefusedTogether() {
        var world = World.of(api);
        assertThatThrownBy(() -> store(world, List.of(owner("3栋2单元1202", "1/2"), owner("9栋101", "1/2"))))
                .isInstanceOf(TableProblem.class);
        assertThat(onRecord(world)).isZero();
    }

    @Test
    void assetsOfABuildingThatIsGoneAreRefusedTogether() {
        var world = World.of(api);
        var right = new TableLine("3栋", house("2单元", "901"));
        assertThatThrownBy(() -> store(world, right, new TableLine("9栋", house(null, "901"))))
                .isInstanceOf(TableProblem.class);
        assertThatThrownBy(() -> store(world, right, new TableLine("3栋", house("9单元", "902"))))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.code()).isEqualTo("import.changed-meanwhile"));
        assertThat(count(world)).isEqualTo(2);
        store(world, right);
        assertThat(count(world)).isEqualTo(3);
    }

    private void store(World world, TableLine... lines) {
        transactions.executeWithoutResult(
                _ -> houses.add(world.companyId, world.projectId, List.of(lines), 1, _ -> {}));
    }

    private static NewHouse house(@Nullable String unit, String number) {
        return new NewHouse(unit, number, null, HouseKind.HOUSE, new BigDecimal("60.00"), null, null, null);
    }

    private static long count(World world) {
        return world.admin()
                .get("/api/v1/houses?projectId=" + world.projectId)
                .is(200)
                .json()
                .get("total")
                .asLong();
    }
}
