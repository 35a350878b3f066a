"""Cloud Healthcare, for plans."""

from __future__ import annotations

from tfguard.model import Layer
from tfguard.resources.google.iam_families import iam_family
from tfguard.resources.shapes.consequence import Consequence, Reach
from tfguard.resources.shapes.resource_type import ResourceType

_STORE = Consequence("get an error with every request", whom="applications that use it", lasting="its records", reach=Reach.ALL)

RESOURCE_TYPES = (
    ResourceType(
        "google_healthcare_consent_store",
        "consent store",
        Layer.DATA,
        identity=("dataset", "name"),
        parent="dataset",
        parent_types=("google_healthcare_dataset",),
        consequence=_STORE,
    ),
    ResourceType(
        "google_healthcare_dataset",
        "healthcare dataset",
        Layer.DATA,
        identity=("project", "location", "name"),
        consequence=Consequence(
            "get an error with every request",
            whom="applications that use it",
            lasting="every store in it, with its records",
            reach=Reach.ALL,
        ),
    ),
    ResourceType(
        "google_healthcare_dicom_store",
        "DICOM store",
        Layer.DATA,
        identity=("dataset", "name"),
        parent="dataset",
        parent_types=("google_healthcare_dataset",),
        consequence=_STORE,
    ),
    ResourceType(
        "google_healthcare_fhir_store",
        "FHIR store",
        Layer.DATA,
        identity=("dataset", "name"),
        parent="dataset",
        parent_types=("google_healthcare_dataset",),
        consequence=_STORE,
    ),
    ResourceType(
        "google_healthcare_hl7_v2_store",
        "HL7 store",
        Layer.DATA,
        identity=("dataset", "name"),
        parent="dataset",
        parent_types=("google_healthcare_dataset",),
        consequence=_STORE,
    ),
    ResourceType(
        "google_healthcare_pipeline_job",
        "healthcare pipeline",
        Layer.DATA,
        identity=("dataset", "location", "name"),
        parent="dataset",
        parent_types=("google_healthcare_dataset",),
        consequence=Consequence("gets no new ones", whom="whoever works with the records", reach=Reach.LATER),
    ),
    ResourceType(
        "google_healthcare_workspace",
        "healthcare workspace",
        Layer.DATA,
        identity=("dataset", "name"),
        parent="dataset",
        parent_types=("google_healthcare_dataset",),
        consequence=Consequence("can no longer do so", whom="whoever maps records in it", reach=Reach.LATER),
    ),
    *iam_family("healthcare_consent_store", "dataset", "consent_store_id", of=("google_healthcare_consent_store",)),
    *iam_family("healthcare_dataset", "dataset_id", of=("google_healthcare_dataset",)),
    *iam_family("healthcare_dicom_store", "dicom_store_id", of=("google_healthcare_dicom_store",)),
    *iam_family("healthcare_fhir_store", "fhir_store_id", of=("google_healthcare_fhir_store",)),
    *iam_family("healthcare_hl7_v2_store", "hl7_v2_store_id", of=("google_healthcare_hl7_v2_store",)),
)
