package io.banyan.patrol.inspection.client;

import feign.FeignException;
import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.common.security.UserServiceClient;
import io.banyan.patrol.inspection.InspectionProblem;
import io.banyan.patrol.inspection.Photos;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class UserServicePhotos implements Photos {

    private static final String OWNER = "INSPECTION";

    private final UserServiceClient users;

    UserServicePhotos(@Lazy UserServiceClient users) {
        this.users = users;
    }

    @Override
    public void claim(List<Long> fileIds, long inspectionId, long uploadedBy) {
        if (fileIds.isEmpty()) {
            return;
        }
        try {
            users.claimFiles(new FileClaim(fileIds, OWNER, inspectionId, uploadedBy));
        } catch (FeignException.NotFound _) {
            throw InspectionProblem.fileUnknown();
        }
    }

    @Override
    public List<FileFacts> of(List<Long> fileIds) {
        return fileIds.isEmpty() ? List.of() : users.files(fileIds);
    }
}
