package io.banyan.common.probe;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ProbeMapper extends BaseMapper<ProbeRow> {}
