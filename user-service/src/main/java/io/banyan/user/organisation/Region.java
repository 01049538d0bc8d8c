package io.banyan.user.organisation;

/**
 * A level of the company above its projects 区域: a city, a district, a branch. At most five lie one below the other.
 *
 * @param parentId 0 directly below the company
 * @param depth    1 directly below the company
 * @param path     the ids from the top, each between slashes
 */
public record Region(long id, long companyId, long parentId, String name, int depth, String path, long version) {

    /** Levels there may be. */
    public static final int DEEPEST = 5;

    /** Whether this region is {@code other} or contains it. */
    public boolean covers(Region other) {
        return companyId == other.companyId && other.path.startsWith(path);
    }

    static String pathBelow(String parentPath, long id) {
        return parentPath + id + "/";
    }
}
