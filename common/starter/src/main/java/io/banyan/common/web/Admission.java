package io.banyan.common.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** The place that a request takes at the {@linkplain AdmissionFilter door}, given back once, whoever is the first to do it. */
public final class Admission {

    private static final String ATTRIBUTE = Admission.class.getName();

    private final Semaphore places;
    private final AtomicBoolean held = new AtomicBoolean(true);

    private Admission(Semaphore places) {
        this.places = places;
    }

    /** Notes with a request that it has taken one of these places. */
    static Admission of(HttpServletRequest request, Semaphore places) {
        var admission = new Admission(places);
        request.setAttribute(ATTRIBUTE, admission);
        return admission;
    }

    /**
     * Gives the place of this request back before it ends: for a live stream, which stays for hours and sleeps nearly all of them. Whoever
     * does so bounds the number of such requests himself. Nothing happens when the request came past the door.
     */
    public static void giveBack(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Admission admission) {
            admission.giveBack();
        }
    }

    void giveBack() {
        if (held.compareAndSet(true, false)) {
            places.release();
        }
    }
}
