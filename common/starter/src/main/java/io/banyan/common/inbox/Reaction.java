package io.banyan.common.inbox;

import io.banyan.common.contract.shared.ContractEvent;
import io.banyan.common.contract.shared.EventType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * One method that wants one event type.
 *
 * @param consumer its key in the inbox; empty for a broadcast
 */
record Reaction(String consumer, Class<? extends ContractEvent> event, Object bean, Method method) {

    static Reaction of(String consumer, Object bean, Method method) {
        if (method.getParameterCount() != 1 || !ContractEvent.class.isAssignableFrom(method.getParameterTypes()[0])) {
            throw new IllegalStateException(method + " must take exactly one contract event");
        }
        method.setAccessible(true);
        return new Reaction(consumer, method.getParameterTypes()[0].asSubclass(ContractEvent.class), bean, method);
    }

    String type() {
        return eventType().value();
    }

    String topic() {
        return eventType().topic();
    }

    boolean isBroadcast() {
        return consumer.isEmpty();
    }

    void invoke(ContractEvent news) {
        try {
            var _ = method.invoke(bean, news);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private EventType eventType() {
        var type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalStateException(event + " has no @EventType");
        }
        return type;
    }
}
