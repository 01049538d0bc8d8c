-- The data scope of staff who have to do with some types of equipment only goes by columns of this name.
ALTER TABLE equipment
    RENAME COLUMN type_id TO equipment_type_id;
