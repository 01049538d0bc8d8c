package io.banyan.inventory.catalogue;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** How the catalogue refuses. */
public final class CatalogueProblem extends DomainProblem {

    private CatalogueProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    private CatalogueProblem(Kind kind, String code, String detail, Map<String, Object> facts) {
        super(kind, code, detail, List.of(), facts, null);
    }

    public static CatalogueProblem itemNotFound(long id) {
        return new CatalogueProblem(
                Kind.NOT_FOUND, "inventory.item-not-found", "There is no item " + id, Map.of("itemId", id));
    }

    public static CatalogueProblem itemInactive(long id) {
        return new CatalogueProblem(
                Kind.RULE_BROKEN, "inventory.item-inactive", "Item " + id + " is no longer used", Map.of("itemId", id));
    }

    public static CatalogueProblem photoUnknown(long fileId) {
        return new CatalogueProblem(
                Kind.RULE_BROKEN,
                "inventory.photo-unknown",
                "File " + fileId + " does not exist, is not yours or belongs to something else");
    }

    public static CatalogueProblem codeTaken(String code) {
        return new CatalogueProblem(Kind.CONFLICT, "inventory.item-code-taken", "Another item has the code " + code);
    }

    public static CatalogueProblem barcodeTaken(String barcode) {
        return new CatalogueProblem(
                Kind.CONFLICT, "inventory.barcode-taken", "Another item has the barcode " + barcode);
    }

    public static CatalogueProblem categoryNotFound(long id) {
        return new CatalogueProblem(Kind.NOT_FOUND, "inventory.category-not-found", "There is no category " + id);
    }

    public static CatalogueProblem categoryTaken(String name) {
        return new CatalogueProblem(
                Kind.CONFLICT, "inventory.category-taken", "There is a category " + name + " already");
    }

    public static CatalogueProblem supplierNotFound(long id) {
        return new CatalogueProblem(Kind.NOT_FOUND, "inventory.supplier-not-found", "There is no supplier " + id);
    }

    public static CatalogueProblem supplierTaken(String name) {
        return new CatalogueProblem(
                Kind.CONFLICT, "inventory.supplier-taken", "There is a supplier " + name + " already");
    }
}
