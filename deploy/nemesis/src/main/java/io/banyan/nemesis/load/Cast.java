package io.banyan.nemesis.load;

import io.banyan.story.Settings;
import io.banyan.story.client.Json;
import io.banyan.story.people.PayChannel;
import io.banyan.story.people.People;
import io.banyan.story.people.Resident;
import io.banyan.story.people.Technician;
import io.banyan.story.people.Ticket;
import io.banyan.story.people.Work;
import io.banyan.story.scene.Estate;
import io.banyan.story.scene.Narrator;
import io.banyan.story.scene.Stage;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The people of the load with one degree of patience, and the short things they do. Everything goes through the gateway. */
public final class Cast {

    /** What every flow takes from the store. */
    public static final String MATERIAL = "WASHER-4";

    private static final int STOCK_FOR_A_ROUND = 2_000;
    private static final String CLEANING = "aircon-cleaning/wall";

    private final Stage stage;
    private @Nullable Resident neighbour;

    /**
     * @param outage   how long each request is repeated under its key while nothing answers
     * @param recorder hears all of it
     */
    public Cast(Settings settings, Duration outage, Recorder recorder, Random random) {
        var gateway = settings.gateway(outage, recorder);
        var people = new People(gateway, settings.adminLogin(), settings.adminPassword(), random);
        var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        this.stage = new Stage(
                new Narrator(silence, settings.clock()),
                people,
                Estate.find(settings.gateway()),
                new PayChannel(settings.paySim()),
                random);
    }

    /** The story's people, place and payment channel. */
    public Stage stage() {
        return stage;
    }

    /** A new resident of a house, verified and signed in. */
    public Resident movesIn(String name) {
        return stage.movesIn(name);
    }

    /** Somebody who does only what a scenario makes him do, the same in every round: houses are few. */
    public synchronized Resident neighbour() {
        if (neighbour == null) {
            neighbour = movesIn("邻居");
        }
        return neighbour;
    }

    /** Buys enough for a round. */
    public void fillsTheStore() {
        stage.ensureStock(MATERIAL, STOCK_FOR_A_ROUND);
    }

    /** One of those who can mend a pipe. */
    public Technician plumber(Random random) {
        var people = stage.people();
        return List.of(people.zhang(), people.li(), people.zhao()).get(random.nextInt(3));
    }

    /** Reports without a photo: one request, one effect. */
    public Ticket reports(Resident resident, String category, String title, Map<String, ?> more) {
        var id = resident.report(category, title, more).is(201).get("id");
        return resident.ticket(id);
    }

    /** Orders a cleaning, to be paid first: ticket and bill in one global transaction. */
    public Ticket orders(Resident resident, String title) {
        var items = List.of(Map.of("itemId", stage.estate().service(CLEANING), "quantity", "1"));
        return reports(resident, "aircon-cleaning", title, Map.of("serviceItems", items));
    }

    /** Asks for material and gets it: a global transaction, then the store. @return the requisition's id */
    public String fetches(Technician technician, Ticket ticket, String quantity) {
        var requisition = requests(technician, ticket, quantity);
        stage.issues(ticket, requisition, technician);
        return requisition;
    }

    /** Asks for material. @return the requisition's id */
    public String requests(Technician technician, Ticket ticket, String quantity) {
        return Json.text(technician.requests(ticket, material(), quantity), "id", "requisition");
    }

    /** Completes with all of the material used. */
    public void completes(Technician technician, Ticket ticket, String requisition, String quantity) {
        var work = Work.of("已更换密封垫,试水正常。", "0.5").using(requisition, material(), quantity);
        var _ = technician.completes(ticket, work);
    }

    /** A small job of work alone, from the report to its bill, which is owed. */
    public JsonNode billed(Resident resident, Technician technician, String title) {
        var here = stage.underWay(reports(resident, "pipe-leak", title, Map.of()), technician);
        var _ = technician.completes(here, Work.of("紧固接头。", "0.5"));
        return resident.awaitBill(here, 1);
    }

    private String material() {
        return stage.estate().item(MATERIAL);
    }
}
