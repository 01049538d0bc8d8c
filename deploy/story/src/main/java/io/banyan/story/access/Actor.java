package io.banyan.story.access;

/** The callers that each operation is tried as; the columns of the tables in {@code docs/access}. */
public enum Actor {
    /** Without a token. */
    ANONYMOUS("anonymous"),
    /** The resident whose house, ticket, bill and payment are asked for. */
    OWNER("owner"),
    /** Somebody who lives in that house with him, for a limited time. */
    FAMILY("family"),
    /** A resident of another house of the same project. */
    NEIGHBOUR("neighbour"),
    /** A member of staff of that project whose role holds no permission. */
    BYSTANDER("bystander"),
    /** A member of staff with every permission, but for another project of the company. */
    ELSEWHERE("elsewhere"),
    /** The administrator of another company. */
    FOREIGN("foreign"),
    /** A member of staff with every permission, but for no project. */
    UNSCOPED("unscoped"),
    /** A member of staff of that project with every permission, limited to a type of equipment 设备类型 that nothing there is of. */
    LIMITED("limited"),
    /** A member of staff of that project with the first of the permissions the operation is opened to, and no other. */
    RIGHT("right");

    private final String column;

    Actor(String column) {
        this.column = column;
    }

    /** Its heading in a table. */
    public String column() {
        return column;
    }
}
