package io.banyan.story.people;

import io.banyan.story.client.Gateway;
import io.banyan.story.client.Session;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Everybody of the story. Staff sign in when they are first needed and stay signed in; residents arrive fresh in each run. */
public final class People {

    private final Gateway gateway;
    private final String operatorLogin;
    private final String operatorPassword;
    private final Map<DemoStaff, Person> staff = new EnumMap<>(DemoStaff.class);
    private final Random random;
    private @Nullable Operator operator;

    /** @param random gives the residents their phone numbers */
    public People(Gateway gateway, String operatorLogin, String operatorPassword, Random random) {
        this.gateway = gateway;
        this.operatorLogin = operatorLogin;
        this.operatorPassword = operatorPassword;
        this.random = random;
    }

    /** Through which everybody comes. */
    public Gateway gateway() {
        return gateway;
    }

    public Dispatcher desk() {
        return get(DemoStaff.DESK, Dispatcher.class, Dispatcher::new);
    }

    public Dispatcher manager() {
        return get(DemoStaff.MANAGER, Dispatcher.class, Dispatcher::new);
    }

    public Dispatcher otherDesk() {
        return get(DemoStaff.OTHER_DESK, Dispatcher.class, Dispatcher::new);
    }

    public Technician zhang() {
        return get(DemoStaff.ZHANG, Technician.class, Technician::new);
    }

    public Technician li() {
        return get(DemoStaff.LI, Technician.class, Technician::new);
    }

    public Technician zhao() {
        return get(DemoStaff.ZHAO, Technician.class, Technician::new);
    }

    public Storekeeper storekeeper() {
        return get(DemoStaff.STOREKEEPER, Storekeeper.class, Storekeeper::new);
    }

    public Cashier cashier() {
        return get(DemoStaff.CASHIER, Cashier.class, Cashier::new);
    }

    public Inspector inspector() {
        return get(DemoStaff.INSPECTOR, Inspector.class, Inspector::new);
    }

    private synchronized <T extends Person> T get(DemoStaff who, Class<T> type, BiFunction<String, Session, T> make) {
        return type.cast(staff.computeIfAbsent(
                who, one -> make.apply(one.displayName(), Session.staff(gateway, one.login(), DemoStaff.PASSWORD))));
    }

    /** Who runs the platform. */
    public synchronized Operator operator() {
        if (operator == null) {
            operator = Operator.signIn(gateway, operatorLogin, operatorPassword);
        }
        return operator;
    }

    /** A phone number that nobody has had in any run. */
    public String freshPhone() {
        return "139%08d".formatted(random.nextInt(100_000_000));
    }

    /** Somebody who is on record signs in by a code sent to his phone. */
    public Resident signsIn(String name, String phone, String houseId) {
        return new Resident(name, phone, houseId, Session.resident(gateway, phone, () -> code(phone)));
    }

    private String code(String phone) {
        var _ = gateway.send("POST", "/api/v1/sms-codes", Map.of(), Map.of("phone", phone))
                .is(202);
        return operator().readsCode(phone);
    }
}
