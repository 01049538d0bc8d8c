package io.banyan.story.access;

import io.banyan.story.Settings;
import io.banyan.story.access.Lists.Stranger;
import io.banyan.story.access.Matrix.Result;
import io.banyan.story.client.Session;
import io.banyan.story.people.DemoStaff;
import io.banyan.story.people.People;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code deploy/access}: tries every operation as everybody, walks every list, and says what is not as {@code docs/access} has it. */
public final class Access {

    /**
     * These take tickets away from the others, end an integrator for good, or the sign-in of whoever comes through: they are tried when
     * nothing else is, one after the other.
     */
    private static final List<String> LAST = List.of(
            "POST /api/v1/tickets/{id}/actions/grab",
            "POST /api/v1/dispatch/actions/auto-assign",
            "POST /api/v1/integrators/{id}/actions/revoke",
            "POST /api/v1/me/password",
            "POST /api/v1/me/sign-out");

    private final Settings settings;
    private final PrintStream out;

    public Access(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** @return how much was wrong */
    public int run() {
        var began = settings.clock().instant();
        var documents = new ApiDocuments(settings.root());
        var table = new AccessTable(settings.root());
        var operations = new ArrayList<>(documents.operations());
        var differences = table.differences(operations);
        differences.forEach(out::println);
        if (!differences.isEmpty()) {
            return differences.size();
        }
        operations.addAll(table.internal());
        var cast = new Cast(settings);
        cast.gather();
        said(began, "callers are there");
        var bodies = new Bodies(settings.root(), documents, settings.clock().millis());
        var requests = new Requests(settings.services(), bodies);
        var wrong = play(cast, table, requests, operations);
        var ending = new Ending(settings.services(), settings.clock())
                .signOut(Session.staff(settings.gateway(), "ax.insider", DemoStaff.PASSWORD));
        out.printf("a signed-out token was refused after so many milliseconds: %s%n", ending.closedAfter());
        wrong.addAll(ending.wrong());
        wrong.forEach(line -> out.println("✗ " + line));
        said(began, wrong.isEmpty() ? "0 wrong" : wrong.size() + " wrong");
        return wrong.size();
    }

    private List<String> play(Cast cast, AccessTable table, Requests requests, List<Operation> operations) {
        var began = settings.clock().instant();
        var random = new Random();
        var here = site(cast, "ax.insider", "GY", random);
        target(cast, here.examples());
        var owner = here.happen();
        var family = here.movesIn("家人", owner.houseId(), "FAMILY");
        var neighbour = here.movesIn("邻居", here.freeHouse(), "OWNER");
        var there = site(cast, "ax.elsewhere", "LT", random);
        var _ = there.happen();
        var abroad = site(cast, "foreign", "TT", random);
        var _ = abroad.happen();
        said(began, "something of every kind is in three projects of two companies");

        var readers = List.of(cast.member("ax.insider"), owner.session(), neighbour.session());
        var wrong = walk(new Lists(requests, operations), readers, cast, List.of(here, there, abroad));
        wrong.addAll(walkOfOneType(requests, operations, cast, here.examples()));
        said(began, "every list was walked");

        var residents = new EnumMap<Actor, Session>(Map.of(
                Actor.OWNER, owner.session(), Actor.FAMILY, family.session(), Actor.NEIGHBOUR, neighbour.session()));
        wrong.addAll(tryAll(new Matrix(table, requests, here.examples(), cast, residents), table, operations));
        return wrong;
    }

    private List<String> walk(Lists lists, List<Session> readers, Cast cast, List<Site> sites) {
        var here = sites.get(0).examples();
        var wrong = new ArrayList<String>();
        var abroad = Stranger.of(cast.member("foreign"), sites.get(2).examples());
        wrong.addAll(walked("another company", lists.run(readers, here, abroad)));
        var elsewhere = Stranger.of(cast.member("ax.elsewhere"), sites.get(1).examples(), cast.project("LT"));
        wrong.addAll(walked("another project", lists.run(readers, here, elsewhere)));
        return wrong;
    }

    /** Who has to do with one type of equipment finds nothing else on the lists of patrol-service. */
    private List<String> walkOfOneType(Requests requests, List<Operation> operations, Cast cast, Examples here) {
        var patrol = operations.stream()
                .filter(one -> one.service().equals("patrol-service"))
                .filter(one -> !one.path().startsWith(Examples.NOTHING_STUCK))
                .toList();
        var all = Stranger.besides(cast.limit(), cast.member("ax.insider"), here);
        return walked(
                "other types of equipment",
                new Lists(requests, patrol).run(List.of(cast.member("ax.limited")), here, all));
    }

    private List<String> tryAll(Matrix matrix, AccessTable table, List<Operation> operations) {
        var first =
                operations.stream().filter(one -> !LAST.contains(one.name())).toList();
        var results = new ArrayList<>(matrix.run(first));
        for (var name : LAST) {
            results.addAll(matrix.run(
                    operations.stream().filter(one -> one.name().equals(name)).toList()));
        }
        out.printf(
                "%d operations, %d operation x caller pairs tried%n",
                results.size(), results.stream().mapToInt(Result::tried).sum());
        results.stream().filter(one -> !one.wrong().isEmpty()).forEach(one -> out.println(asRow(table, one)));
        return results.stream().flatMap(one -> one.wrong().stream()).toList();
    }

    private Site site(Cast cast, String boss, String project, Random random) {
        var people = new People(settings.gateway(), settings.adminLogin(), settings.adminPassword(), random);
        var session = cast.member(boss);
        var id = boss.equals("foreign")
                ? session.get("/api/v1/projects")
                        .is(200)
                        .items()
                        .getFirst()
                        .path("id")
                        .asString()
                : cast.project(project);
        return new Site(settings.gateway(), session, people, id, random);
    }

    /** Somebody who may be disabled by whoever may do that, and the sign-in of somebody who is none of the callers. */
    private static void target(Cast cast, Examples examples) {
        var target = cast.member("ax.insider")
                .get("/api/v1/staff?q=ax.target")
                .is(200)
                .items();
        examples.put("/api/v1/staff", target.getFirst().path("id").asString());
        var signIn = cast.operator().get("/api/v1/me/sign-ins").is(200).items().getFirst();
        examples.put("/api/v1/me/sign-ins", signIn.path("id").asString());
    }

    private List<String> walked(String whose, Lists.Result result) {
        out.printf(
                "%d lists walked for rows of %s: %d rows seen, %d strange%n",
                result.walks(), whose, result.rows(), result.wrong().size());
        if (!result.unproven().isEmpty()) {
            out.printf("  nothing of %s was there to be hidden on: %s%n", whose, new TreeSet<>(result.unproven()));
        }
        return result.wrong();
    }

    /** What was seen, as a row of the table: to be copied there when it is what is meant. */
    private static String asRow(AccessTable table, Result result) {
        var row = table.row(result.operation()).orElseThrow();
        return Arrays.stream(Actor.values())
                .map(actor -> result.cells().getOrDefault(actor, Outcome.ABSENT).symbol())
                .collect(Collectors.joining(
                        " | ", "| %s | %s | ".formatted(result.operation(), String.join(" ", row.opened())), " |"));
    }

    private void said(java.time.Instant began, String what) {
        out.printf(
                "%6.1f s  %s%n",
                Duration.between(began, settings.clock().instant()).toMillis() / 1000.0, what);
    }
}
