package org.campaignstats.core.region;

/** How high a region stands; constants are in order, the highest first. */
public enum RegionLevel {

    /** A province, autonomous region or municipality, such as 330000 浙江省 or 110000 北京市. */
    PROVINCE,

    /** A prefecture-level city, prefecture, league or autonomous prefecture, such as 330200 宁波市 or 152900 阿拉善盟. */
    CITY,

    /** A county, district, banner or county-level city, such as 330203 海曙区 or 152501 二连浩特市. */
    COUNTY
}
