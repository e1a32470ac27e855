import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FindRegions } from './application/find-regions.js';
import { ReplaceRegions } from './application/replace-regions.js';
import { DataSourceRow } from './persistence/data-source.entity.js';
import { DistrictRow } from './persistence/district.entity.js';
import { MunicipalityBoundaryRow } from './persistence/municipality-boundary.entity.js';
import { MunicipalityRow } from './persistence/municipality.entity.js';
import { RegionRepository } from './persistence/region.repository.js';

/** The areas of the district: tables and acts. */
@Module({
  imports: [TypeOrmModule.forFeature([DistrictRow, MunicipalityRow, MunicipalityBoundaryRow, DataSourceRow])],
  providers: [RegionRepository, FindRegions, ReplaceRegions],
  exports: [FindRegions, ReplaceRegions],
})
export class RegionsModule {}
