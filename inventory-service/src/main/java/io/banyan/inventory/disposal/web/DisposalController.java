package io.banyan.inventory.disposal.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.inventory.disposal.Disposal;
import io.banyan.inventory.disposal.DisposalFilter;
import io.banyan.inventory.disposal.DisposalProblem;
import io.banyan.inventory.disposal.Disposals;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inventory/disposals")
class DisposalController {

    private final Disposals disposals;

    DisposalController(Disposals disposals) {
        this.disposals = disposals;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('" + Permissions.STOCK_READ + "')")
    Page<Disposal> page(Caller caller, @ModelAttribute DisposalFilter filter, PageRequest page) {
        return disposals.page(caller.companyId(), caller.projectIds(), filter, page);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('" + Permissions.STOCK_READ + "')")
    Disposal get(Caller caller, @PathVariable long id) {
        return disposals
                .find(id)
                .filter(found -> caller.seesProject(found.companyId(), found.projectId()))
                .orElseThrow(() -> DisposalProblem.notFound(id));
    }
}
