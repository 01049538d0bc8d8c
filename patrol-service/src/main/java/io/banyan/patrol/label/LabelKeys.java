package io.banyan.patrol.label;

/** The key of last resort, shared by all instances. */
public interface LabelKeys {

    /** The stored key; this one is stored first when there is none. */
    String keep(String candidate);
}
