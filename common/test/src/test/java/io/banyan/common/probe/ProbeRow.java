package io.banyan.common.probe;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@NullUnmarked
@TableName("probe")
class ProbeRow {

    @TableId(type = IdType.INPUT)
    long id;

    @Nullable
    String note;

    @Version
    long version;

    int seen;

    static ProbeRow of(long id, String note) {
        var row = new ProbeRow();
        row.id = id;
        row.note = note;
        return row;
    }
}
