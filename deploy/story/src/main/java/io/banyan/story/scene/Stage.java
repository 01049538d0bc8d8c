package io.banyan.story.scene;

import io.banyan.story.people.PayChannel;
import io.banyan.story.people.Payment;
import io.banyan.story.people.People;
import io.banyan.story.people.Resident;
import io.banyan.story.people.Technician;
import io.banyan.story.people.Ticket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Random;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** What all scenes share: the people, the place, the payment channel and the narrator; and the ways everyday things are done. */
public final class Stage {

    private final Narrator narrator;
    private final People people;
    private final Estate estate;
    private final PayChannel channel;
    private final Deque<String> freeHouses = new ArrayDeque<>();

    /** @param random decides who lives where, so that runs do not meet */
    public Stage(Narrator narrator, People people, Estate estate, PayChannel channel, Random random) {
        this.narrator = narrator;
        this.people = people;
        this.estate = estate;
        this.channel = channel;
        var houses = new ArrayList<>(estate.houses());
        Collections.shuffle(houses, random);
        freeHouses.addAll(houses);
    }

    public People people() {
        return people;
    }

    public Estate estate() {
        return estate;
    }

    public PayChannel channel() {
        return channel;
    }

    <T> T tell(String zh, String en, Supplier<T> act) {
        return narrator.tell(zh, en, act);
    }

    void act(String zh, String en, Runnable act) {
        narrator.act(zh, en, act);
    }

    /** Somebody moves in: the desk puts him on record, he signs in by the code in the text message, and is verified by his phone. */
    public Resident movesIn(String name) {
        var phone = people.freshPhone();
        var house = freeHouses.remove();
        people.desk().records(estate.project(), name, phone, house);
        var resident = people.signsIn(name, phone, house);
        resident.provesHisHouse();
        return resident;
    }

    /** From report to arrival, without ado: the desk assigns, the technician accepts and arrives. */
    public Ticket underWay(Ticket ticket, Technician technician) {
        var assigned = people.desk().assigns(ticket, technician);
        return technician.arrives(technician.accepts(assigned));
    }

    /** Pays by WeChat and waits until the platform knows. */
    public Payment paysByWechat(Resident resident, JsonNode bill) {
        var payment = resident.asksToPay(bill);
        channel.pays(payment);
        return resident.awaitPayment(payment, "SUCCEEDED");
    }

    /** Waits until the store knows the requisition that was just made, then hands everything out. */
    public void issues(Ticket ticket, String requisition, Technician technician) {
        var store = people.storekeeper();
        var _ = store.awaitRequisition(requisition, "HELD");
        var _ = store.issues(requisition);
        var _ = technician.awaitTicket(
                ticket.id(),
                now -> now.amount(requisition, "issued").compareTo(now.amount(requisition, "requested")) == 0);
    }

    /** Buys more when there is little left, so that the story can be told any number of times. */
    public void ensureStock(String code, int least) {
        var store = people.storekeeper();
        var shelf = store.shelf(estate.warehouse(), estate.item(code));
        if (shelf.available().intValue() < least) {
            store.buys(estate.warehouse(), estate.item(code), "500", "1.20");
        }
    }
}
