package io.banyan.common.probe;

import io.banyan.common.audit.Unaudited;
import io.banyan.common.scope.Unscoped;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Statements whose author forgot that there are several companies. */
@Mapper
interface Belongings {

    @Select("SELECT note FROM belonging ORDER BY id")
    List<String> notes();

    @Unscoped("a count shows nobody's things")
    @Select("SELECT COUNT(*) FROM belonging")
    int howMany();

    @Unaudited("changes nothing")
    @Update("UPDATE belonging SET note = note WHERE id > 0")
    int touch();
}
