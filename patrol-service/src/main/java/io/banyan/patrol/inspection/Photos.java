package io.banyan.patrol.inspection;

import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import java.util.List;

/** The files of inspections, which user-service keeps. */
public interface Photos {

    /**
     * Ties files that this person uploaded to an inspection. Safe to repeat.
     *
     * @throws InspectionProblem when one of them is not his or belongs elsewhere
     */
    void claim(List<Long> fileIds, long inspectionId, long uploadedBy);

    /** Facts and fresh links of files that are tied. */
    List<FileFacts> of(List<Long> fileIds);
}
