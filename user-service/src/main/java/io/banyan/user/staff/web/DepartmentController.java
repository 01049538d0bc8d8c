package io.banyan.user.staff.web;

import io.banyan.common.security.Caller;
import io.banyan.user.staff.Department;
import io.banyan.user.staff.DepartmentService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/departments")
class DepartmentController {

    private final DepartmentService departments;

    DepartmentController(DepartmentService departments) {
        this.departments = departments;
    }

    record DepartmentRequest(
            @NotBlank @Size(max = 60) String name, @Nullable Long parentId) {}

    record DepartmentList(List<Department> items) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('user:organisation:manage')")
    Department add(Caller caller, @Valid @RequestBody DepartmentRequest request) {
        return departments.add(caller, request.name().strip(), request.parentId());
    }

    @GetMapping
    @PreAuthorize("hasAnyAuthority('user:organisation:read', 'user:organisation:manage', 'user:staff:manage')")
    DepartmentList list(Caller caller) {
        return new DepartmentList(departments.list(caller));
    }
}
