// Generated from openapi/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};

// ../../node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "../../node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// memory:exact
var upsertBrand_body = validate21;
var schema6 = { "type": "object", "properties": { "address": { "type": ["string", "null"] }, "contact": { "type": ["object", "null"], "properties": { "email": { "type": ["string", "null"] }, "name": { "type": ["string", "null"] }, "phone": { "type": ["string", "null"], "pattern": "^\\+[1-9]\\d{1,14}$" }, "title": { "type": ["string", "null"] } } }, "dba": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "ein": { "type": ["string", "null"] }, "email": { "type": ["string", "null"] }, "id": { "type": "string", "pattern": "^b_" }, "name": { "type": ["string", "null"] }, "sector": { "type": ["string", "null"], "enum": ["AGRICULTURE", "COMMUNICATION", "CONSTRUCTION", "EDUCATION", "ENERGY", "ENTERTAINMENT", "FINANCIAL", "GAMBLING", "GOVERNMENT", "HEALTHCARE", "HOSPITALITY", "INSURANCE", "MANUFACTURING", "NGO", "REAL_ESTATE", "RETAIL", "TECHNOLOGY", null] }, "type": { "type": ["string", "null"], "enum": ["GOVERNMENT", "NON_PROFIT", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR", null] }, "entityType": { "type": ["string", "null"], "enum": ["LLC", "SOLE_PROPRIETORSHIP", "PARTNERSHIP", "CORP", "S_CORP", null] }, "website": { "type": ["string", "null"] } } };
var pattern0 = new RegExp("^\\+[1-9]\\d{1,14}$", "u");
var pattern1 = new RegExp("^b_", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address !== void 0) {
      let data0 = data.address;
      if (typeof data0 !== "string" && data0 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: schema6.properties.address.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.contact !== void 0) {
      let data1 = data.contact;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: schema6.properties.contact.type }, message: "must be object,null" });
        errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.email !== void 0) {
          let data2 = data1.email;
          if (typeof data2 !== "string" && data2 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/contact/email", schemaPath: "#/properties/contact/properties/email/type", keyword: "type", params: { type: schema6.properties.contact.properties.email.type }, message: "must be string,null" });
            errors++;
          }
        }
        if (data1.name !== void 0) {
          let data3 = data1.name;
          if (typeof data3 !== "string" && data3 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/contact/name", schemaPath: "#/properties/contact/properties/name/type", keyword: "type", params: { type: schema6.properties.contact.properties.name.type }, message: "must be string,null" });
            errors++;
          }
        }
        if (data1.phone !== void 0) {
          let data4 = data1.phone;
          if (typeof data4 !== "string" && data4 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/contact/phone", schemaPath: "#/properties/contact/properties/phone/type", keyword: "type", params: { type: schema6.properties.contact.properties.phone.type }, message: "must be string,null" });
            errors++;
          }
          if (typeof data4 === "string") {
            if (!pattern0.test(data4)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/contact/phone", schemaPath: "#/properties/contact/properties/phone/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{1,14}$" }, message: 'must match pattern "^\\+[1-9]\\d{1,14}$"' });
              errors++;
            }
          }
        }
        if (data1.title !== void 0) {
          let data5 = data1.title;
          if (typeof data5 !== "string" && data5 !== null) {
            (vErrors ??= []).push({ instancePath: instancePath + "/contact/title", schemaPath: "#/properties/contact/properties/title/type", keyword: "type", params: { type: schema6.properties.contact.properties.title.type }, message: "must be string,null" });
            errors++;
          }
        }
      }
    }
    if (data.dba !== void 0) {
      let data6 = data.dba;
      if (typeof data6 !== "string" && data6 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/dba", schemaPath: "#/properties/dba/type", keyword: "type", params: { type: schema6.properties.dba.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data7 = data.description;
      if (typeof data7 !== "string" && data7 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema6.properties.description.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.ein !== void 0) {
      let data8 = data.ein;
      if (typeof data8 !== "string" && data8 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/ein", schemaPath: "#/properties/ein/type", keyword: "type", params: { type: schema6.properties.ein.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data9 = data.email;
      if (typeof data9 !== "string" && data9 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema6.properties.email.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data10 = data.id;
      if (typeof data10 === "string") {
        if (!pattern1.test(data10)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^b_" }, message: 'must match pattern "^b_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data11 = data.name;
      if (typeof data11 !== "string" && data11 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema6.properties.name.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.sector !== void 0) {
      let data12 = data.sector;
      if (typeof data12 !== "string" && data12 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/sector", schemaPath: "#/properties/sector/type", keyword: "type", params: { type: schema6.properties.sector.type }, message: "must be string,null" });
        errors++;
      }
      if (!(data12 === "AGRICULTURE" || data12 === "COMMUNICATION" || data12 === "CONSTRUCTION" || data12 === "EDUCATION" || data12 === "ENERGY" || data12 === "ENTERTAINMENT" || data12 === "FINANCIAL" || data12 === "GAMBLING" || data12 === "GOVERNMENT" || data12 === "HEALTHCARE" || data12 === "HOSPITALITY" || data12 === "INSURANCE" || data12 === "MANUFACTURING" || data12 === "NGO" || data12 === "REAL_ESTATE" || data12 === "RETAIL" || data12 === "TECHNOLOGY" || data12 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/sector", schemaPath: "#/properties/sector/enum", keyword: "enum", params: { allowedValues: schema6.properties.sector.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data13 = data.type;
      if (typeof data13 !== "string" && data13 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema6.properties.type.type }, message: "must be string,null" });
        errors++;
      }
      if (!(data13 === "GOVERNMENT" || data13 === "NON_PROFIT" || data13 === "PRIVATE_PROFIT" || data13 === "PUBLIC_PROFIT" || data13 === "SOLE_PROPRIETOR" || data13 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema6.properties.type.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.entityType !== void 0) {
      let data14 = data.entityType;
      if (typeof data14 !== "string" && data14 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/entityType", schemaPath: "#/properties/entityType/type", keyword: "type", params: { type: schema6.properties.entityType.type }, message: "must be string,null" });
        errors++;
      }
      if (!(data14 === "LLC" || data14 === "SOLE_PROPRIETORSHIP" || data14 === "PARTNERSHIP" || data14 === "CORP" || data14 === "S_CORP" || data14 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/entityType", schemaPath: "#/properties/entityType/enum", keyword: "enum", params: { allowedValues: schema6.properties.entityType.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.website !== void 0) {
      let data15 = data.website;
      if (typeof data15 !== "string" && data15 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/website", schemaPath: "#/properties/website/type", keyword: "type", params: { type: schema6.properties.website.type }, message: "must be string,null" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var autofillBrand_body = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.website === void 0) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "website" }, message: "must have required property 'website'" });
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" });
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.additional_info !== void 0) {
      if (typeof data.additional_info !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/additional_info", schemaPath: "#/properties/additional_info/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data2 = data.options;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.forceReload !== void 0) {
          if (typeof data2.forceReload !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/options/forceReload", schemaPath: "#/properties/options/properties/forceReload/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.website !== void 0) {
      if (typeof data.website !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/website", schemaPath: "#/properties/website/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var listBrands_body = validate23;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
      errors++;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
      errors++;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema11 = { "type": "string", "enum": ["PENDING", "UNVERIFIED", "VERIFIED", "VETTED", "FAILED", "INCOMPLETE"] };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "PENDING" || data === "UNVERIFIED" || data === "VERIFIED" || data === "VETTED" || data === "FAILED" || data === "INCOMPLETE")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema11.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pageIndex !== void 0) {
      if (!validate24(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.pageSize !== void 0) {
      if (!validate26(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate28(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.isArchived !== void 0) {
      if (typeof data.isArchived !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/isArchived", schemaPath: "#/properties/isArchived/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var validateBrand_body = validate30;
var schema12 = { "type": "object", "properties": { "address": { "type": "string" }, "contact": { "$ref": "BrandContact" }, "dba": { "type": ["string", "null"] }, "description": { "type": "string" }, "ein": { "type": "string" }, "email": { "type": "string" }, "name": { "type": "string" }, "sector": { "$ref": "CompanySector" }, "type": { "$ref": "CompanyType" }, "entityType": { "$ref": "CompanyEntityType" }, "website": { "type": "string" } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.phone !== void 0) {
      if (typeof data.phone !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": "string", "enum": ["AGRICULTURE", "COMMUNICATION", "CONSTRUCTION", "EDUCATION", "ENERGY", "ENTERTAINMENT", "FINANCIAL", "GAMBLING", "GOVERNMENT", "HEALTHCARE", "HOSPITALITY", "INSURANCE", "MANUFACTURING", "NGO", "REAL_ESTATE", "RETAIL", "TECHNOLOGY"] };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "AGRICULTURE" || data === "COMMUNICATION" || data === "CONSTRUCTION" || data === "EDUCATION" || data === "ENERGY" || data === "ENTERTAINMENT" || data === "FINANCIAL" || data === "GAMBLING" || data === "GOVERNMENT" || data === "HEALTHCARE" || data === "HOSPITALITY" || data === "INSURANCE" || data === "MANUFACTURING" || data === "NGO" || data === "REAL_ESTATE" || data === "RETAIL" || data === "TECHNOLOGY")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema14.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var schema15 = { "type": "string", "enum": ["GOVERNMENT", "NON_PROFIT", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR"] };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "GOVERNMENT" || data === "NON_PROFIT" || data === "PRIVATE_PROFIT" || data === "PUBLIC_PROFIT" || data === "SOLE_PROPRIETOR")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema15.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var schema16 = { "type": "string", "enum": ["LLC", "SOLE_PROPRIETORSHIP", "PARTNERSHIP", "CORP", "S_CORP"] };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "LLC" || data === "SOLE_PROPRIETORSHIP" || data === "PARTNERSHIP" || data === "CORP" || data === "S_CORP")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema16.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address !== void 0) {
      if (typeof data.address !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.contact !== void 0) {
      if (!validate31(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.dba !== void 0) {
      let data2 = data.dba;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/dba", schemaPath: "#/properties/dba/type", keyword: "type", params: { type: schema12.properties.dba.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.ein !== void 0) {
      if (typeof data.ein !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/ein", schemaPath: "#/properties/ein/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.sector !== void 0) {
      if (!validate33(data.sector, { instancePath: instancePath + "/sector", parentData: data, parentDataProperty: "sector", rootData })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      if (!validate35(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.entityType !== void 0) {
      if (!validate37(data.entityType, { instancePath: instancePath + "/entityType", parentData: data, parentDataProperty: "entityType", rootData })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.website !== void 0) {
      if (typeof data.website !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/website", schemaPath: "#/properties/website/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var submitBrand_path = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.brandId === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "brandId" }, message: "must have required property 'brandId'" });
      errors++;
    }
    if (data.brandId !== void 0) {
      let data0 = data.brandId;
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/brandId", schemaPath: "#/properties/brandId/pattern", keyword: "pattern", params: { pattern: "^b_" }, message: 'must match pattern "^b_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/brandId", schemaPath: "#/properties/brandId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var vetBrand_body = validate40;
var schema18 = { "type": "object", "required": ["type", "provider", "vettingClass"], "properties": { "type": { "type": "string", "enum": ["EXTERNAL"] }, "provider": { "type": "string", "enum": ["AEGIS"] }, "vettingClass": { "type": "string", "enum": ["STANDARD"] } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.provider === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" });
      errors++;
    }
    if (data.vettingClass === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "vettingClass" }, message: "must have required property 'vettingClass'" });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "EXTERNAL")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema18.properties.type.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.provider !== void 0) {
      let data1 = data.provider;
      if (typeof data1 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data1 === "AEGIS")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/enum", keyword: "enum", params: { allowedValues: schema18.properties.provider.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.vettingClass !== void 0) {
      let data2 = data.vettingClass;
      if (typeof data2 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/vettingClass", schemaPath: "#/properties/vettingClass/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data2 === "STANDARD")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/vettingClass", schemaPath: "#/properties/vettingClass/enum", keyword: "enum", params: { allowedValues: schema18.properties.vettingClass.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var vetBrand_path = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.brandId === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "brandId" }, message: "must have required property 'brandId'" });
      errors++;
    }
    if (data.brandId !== void 0) {
      let data0 = data.brandId;
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/brandId", schemaPath: "#/properties/brandId/pattern", keyword: "pattern", params: { pattern: "^b_" }, message: 'must match pattern "^b_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/brandId", schemaPath: "#/properties/brandId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var getBrand_path = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^b_" }, message: 'must match pattern "^b_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var upsertTollFreeCampaign_body = validate43;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.HELP !== void 0) {
      let data0 = data.HELP;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.message !== void 0) {
          if (typeof data0.message !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/HELP/message", schemaPath: "#/properties/HELP/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/HELP", schemaPath: "#/properties/HELP/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.OPT_IN !== void 0) {
      let data2 = data.OPT_IN;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.message !== void 0) {
          if (typeof data2.message !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/OPT_IN/message", schemaPath: "#/properties/OPT_IN/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data2.keywords !== void 0) {
          let data4 = data2.keywords;
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (errors >= 100) break;
              if (typeof data4[i0] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/OPT_IN/keywords/" + i0, schemaPath: "#/properties/OPT_IN/properties/keywords/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/OPT_IN/keywords", schemaPath: "#/properties/OPT_IN/properties/keywords/type", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/OPT_IN", schemaPath: "#/properties/OPT_IN/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.privacyPolicy !== void 0) {
      if (typeof data.privacyPolicy !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/privacyPolicy", schemaPath: "#/properties/privacyPolicy/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.termsOfService !== void 0) {
      if (typeof data.termsOfService !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/termsOfService", schemaPath: "#/properties/termsOfService/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var schema25 = { "type": "string", "enum": ["10", "100", "1,000", "10,000", "100,000", "250,000", "500,000", "750,000", "1,000,000", "5,000,000", "10,000,000+"] };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "10" || data === "100" || data === "1,000" || data === "10,000" || data === "100,000" || data === "250,000" || data === "500,000" || data === "750,000" || data === "1,000,000" || data === "5,000,000" || data === "10,000,000+")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema25.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var schema27 = { "type": "string", "enum": ["DIGITAL", "PAPER", "TEXT", "VERBAL"] };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "DIGITAL" || data === "PAPER" || data === "TEXT" || data === "VERBAL")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema27.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.method !== void 0) {
      if (!validate52(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.workflowDescription !== void 0) {
      if (typeof data.workflowDescription !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/workflowDescription", schemaPath: "#/properties/workflowDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ageGated !== void 0) {
      if (typeof data.ageGated !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/ageGated", schemaPath: "#/properties/ageGated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var schema30 = { "type": "string", "enum": ["TWO_FA", "MIXED", "POLITICAL", "APP_NOTIFICATIONS", "APPOINTMENTS", "AUCTIONS", "AUTO_REPAIR_SERVICES", "BANK_TRANSFERS", "BILLING", "BOOKING_CONFIRMATIONS", "BUSINESS_UPDATES", "CAREER_TRAINING", "CHATBOT", "CONVERSATIONAL_ALERTS", "COURIER_SERVICES_DELIVERIES", "COVID_19_ALERTS", "EMERGENCY_ALERTS", "EVENTS_PLANNING", "FINANCIAL_SERVICES", "FRAUD_ALERTS", "FUNDRAISING", "GENERAL_MARKETING", "GENERAL_SCHOOL_UPDATES", "HEALTHCARE_ALERTS", "HOUSING_COMMUNITY_UPDATES", "HR_STAFFING", "INSURANCE_SERVICES", "JOB_DISPATCH", "LEGAL_SERVICES", "MOTIVATIONAL_REMINDERS", "NOTARY_NOTIFICATIONS", "ORDER_NOTIFICATIONS", "PUBLIC_WORKS", "REAL_ESTATE_SERVICES", "RELIGIOUS_SERVICES", "REPAIR_DIAGNOSTICS_ALERTS", "REWARDS_PROGRAM", "SURVEYS", "SYSTEM_ALERTS", "VOTING_REMINDERS", "WAITLIST_ALERTS", "WEBINAR_REMINDERS", "WORKSHOP_ALERTS"] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "TWO_FA" || data === "MIXED" || data === "POLITICAL" || data === "APP_NOTIFICATIONS" || data === "APPOINTMENTS" || data === "AUCTIONS" || data === "AUTO_REPAIR_SERVICES" || data === "BANK_TRANSFERS" || data === "BILLING" || data === "BOOKING_CONFIRMATIONS" || data === "BUSINESS_UPDATES" || data === "CAREER_TRAINING" || data === "CHATBOT" || data === "CONVERSATIONAL_ALERTS" || data === "COURIER_SERVICES_DELIVERIES" || data === "COVID_19_ALERTS" || data === "EMERGENCY_ALERTS" || data === "EVENTS_PLANNING" || data === "FINANCIAL_SERVICES" || data === "FRAUD_ALERTS" || data === "FUNDRAISING" || data === "GENERAL_MARKETING" || data === "GENERAL_SCHOOL_UPDATES" || data === "HEALTHCARE_ALERTS" || data === "HOUSING_COMMUNITY_UPDATES" || data === "HR_STAFFING" || data === "INSURANCE_SERVICES" || data === "JOB_DISPATCH" || data === "LEGAL_SERVICES" || data === "MOTIVATIONAL_REMINDERS" || data === "NOTARY_NOTIFICATIONS" || data === "ORDER_NOTIFICATIONS" || data === "PUBLIC_WORKS" || data === "REAL_ESTATE_SERVICES" || data === "RELIGIOUS_SERVICES" || data === "REPAIR_DIAGNOSTICS_ALERTS" || data === "REWARDS_PROGRAM" || data === "SURVEYS" || data === "SYSTEM_ALERTS" || data === "VOTING_REMINDERS" || data === "WAITLIST_ALERTS" || data === "WEBINAR_REMINDERS" || data === "WORKSHOP_ALERTS")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.summary !== void 0) {
      if (typeof data.summary !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (!validate58(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var func2 = require_ucs2length().default;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.keywords !== void 0) {
      if (!validate45(data.keywords, { instancePath: instancePath + "/keywords", parentData: data, parentDataProperty: "keywords", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.links !== void 0) {
      if (!validate47(data.links, { instancePath: instancePath + "/links", parentData: data, parentDataProperty: "links", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.monthlyVolume !== void 0) {
      if (!validate49(data.monthlyVolume, { instancePath: instancePath + "/monthlyVolume", parentData: data, parentDataProperty: "monthlyVolume", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.optIn !== void 0) {
      if (!validate51(data.optIn, { instancePath: instancePath + "/optIn", parentData: data, parentDataProperty: "optIn", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.options !== void 0) {
      if (!validate55(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.productionMessageContent !== void 0) {
      let data6 = data.productionMessageContent;
      if (typeof data6 === "string") {
        if (func2(data6) > 1e3) {
          (vErrors ??= []).push({ instancePath: instancePath + "/productionMessageContent", schemaPath: "#/properties/productionMessageContent/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/productionMessageContent", schemaPath: "#/properties/productionMessageContent/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.useCase !== void 0) {
      if (!validate57(data.useCase, { instancePath: instancePath + "/useCase", parentData: data, parentDataProperty: "useCase", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.additionalInformation !== void 0) {
      if (typeof data.additionalInformation !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/additionalInformation", schemaPath: "#/properties/additionalInformation/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.cvToken !== void 0) {
      if (typeof data.cvToken !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/cvToken", schemaPath: "#/properties/cvToken/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.fecId !== void 0) {
      if (typeof data.fecId !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/fecId", schemaPath: "#/properties/fecId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.accreditationUrl !== void 0) {
      if (typeof data.accreditationUrl !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/accreditationUrl", schemaPath: "#/properties/accreditationUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.businessDocuments !== void 0) {
      let data12 = data.businessDocuments;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (errors >= 100) break;
          if (typeof data12[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/businessDocuments/" + i0, schemaPath: "#/properties/businessDocuments/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/businessDocuments", schemaPath: "#/properties/businessDocuments/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var pattern6 = new RegExp("^tf_", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate44(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.brand !== void 0) {
      let data0 = data.brand;
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/brand", schemaPath: "#/allOf/1/properties/brand/pattern", keyword: "pattern", params: { pattern: "^b_" }, message: 'must match pattern "^b_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/brand", schemaPath: "#/allOf/1/properties/brand/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.campaignId !== void 0) {
      let data1 = data.campaignId;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/campaignId", schemaPath: "#/allOf/1/properties/campaignId/pattern", keyword: "pattern", params: { pattern: "^tf_" }, message: 'must match pattern "^tf_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/campaignId", schemaPath: "#/allOf/1/properties/campaignId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var autofillTollFreeCampaign_body = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.additionalInfo !== void 0) {
      if (typeof data.additionalInfo !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/additionalInfo", schemaPath: "#/properties/additionalInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.campaignId !== void 0) {
      let data1 = data.campaignId;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/pattern", keyword: "pattern", params: { pattern: "^tf_" }, message: 'must match pattern "^tf_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var listTollFreeCampaigns_body = validate63;
var schema33 = { "type": "string", "enum": ["INCOMPLETE", "IN REVIEW", "VERIFIED", "FAILED"] };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "INCOMPLETE" || data === "IN REVIEW" || data === "VERIFIED" || data === "FAILED")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pageIndex !== void 0) {
      if (!validate24(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.pageSize !== void 0) {
      if (!validate26(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate66(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.brandId !== void 0) {
      if (typeof data.brandId !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/brandId", schemaPath: "#/properties/brandId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var submitTollFreeCampaign_path = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.campaignId === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaignId" }, message: "must have required property 'campaignId'" });
      errors++;
    }
    if (data.campaignId !== void 0) {
      let data0 = data.campaignId;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/pattern", keyword: "pattern", params: { pattern: "^tf_" }, message: 'must match pattern "^tf_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var validateTollFreeCampaign_body = validate69;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.campaignId === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaignId" }, message: "must have required property 'campaignId'" });
      errors++;
    }
    if (data.additionalInfo !== void 0) {
      if (typeof data.additionalInfo !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/additionalInfo", schemaPath: "#/properties/additionalInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.campaignId !== void 0) {
      let data1 = data.campaignId;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/pattern", keyword: "pattern", params: { pattern: "^tf_" }, message: 'must match pattern "^tf_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var getTollFreeCampaign_path = validate70;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.campaignId === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaignId" }, message: "must have required property 'campaignId'" });
      errors++;
    }
    if (data.campaignId !== void 0) {
      let data0 = data.campaignId;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/pattern", keyword: "pattern", params: { pattern: "^tf_" }, message: 'must match pattern "^tf_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var searchPhoneNumbers_body = validate71;
var schema37 = { "type": "object", "required": ["type"], "properties": { "features": { "type": "array", "items": { "$ref": "PhoneFeature" } }, "location": { "type": "object", "properties": { "city": { "type": "string" }, "countryCode": { "type": "string", "enum": ["US"] }, "nationalDestinationCode": { "type": "string" }, "state": { "type": "string" } } }, "number": { "type": "object", "properties": { "contains": { "type": "string" }, "endsWith": { "type": "string" }, "startsWith": { "type": "string" } } }, "options": { "type": "object", "properties": { "limit": { "type": "integer", "minimum": 1 } } }, "type": { "type": "array", "items": { "$ref": "PhoneNumberType" } } } };
var schema38 = { "type": "string", "enum": ["EMERGENCY", "SMS", "MMS", "VOICE", "FAX", "HD_VOICE", "INTERNATIONAL_SMS", "LOCAL_CALLING"] };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "EMERGENCY" || data === "SMS" || data === "MMS" || data === "VOICE" || data === "FAX" || data === "HD_VOICE" || data === "INTERNATIONAL_SMS" || data === "LOCAL_CALLING")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var schema39 = { "type": "string", "enum": ["LOCAL", "TOLL_FREE"] };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "LOCAL" || data === "TOLL_FREE")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema39.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.features !== void 0) {
      let data0 = data.features;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (errors >= 100) break;
          if (!validate72(data0[i0], { instancePath: instancePath + "/features/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data2 = data.location;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.city !== void 0) {
          if (typeof data2.city !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/location/city", schemaPath: "#/properties/location/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data2.countryCode !== void 0) {
          let data4 = data2.countryCode;
          if (typeof data4 !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/location/countryCode", schemaPath: "#/properties/location/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
          if (!(data4 === "US")) {
            (vErrors ??= []).push({ instancePath: instancePath + "/location/countryCode", schemaPath: "#/properties/location/properties/countryCode/enum", keyword: "enum", params: { allowedValues: schema37.properties.location.properties.countryCode.enum }, message: "must be equal to one of the allowed values" });
            errors++;
          }
        }
        if (data2.nationalDestinationCode !== void 0) {
          if (typeof data2.nationalDestinationCode !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/location/nationalDestinationCode", schemaPath: "#/properties/location/properties/nationalDestinationCode/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data2.state !== void 0) {
          if (typeof data2.state !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/location/state", schemaPath: "#/properties/location/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data7 = data.number;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.contains !== void 0) {
          if (typeof data7.contains !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/number/contains", schemaPath: "#/properties/number/properties/contains/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data7.endsWith !== void 0) {
          if (typeof data7.endsWith !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/number/endsWith", schemaPath: "#/properties/number/properties/endsWith/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data7.startsWith !== void 0) {
          if (typeof data7.startsWith !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/number/startsWith", schemaPath: "#/properties/number/properties/startsWith/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data11 = data.options;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.limit !== void 0) {
          let data12 = data11.limit;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/options/limit", schemaPath: "#/properties/options/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 1 || isNaN(data12)) {
              (vErrors ??= []).push({ instancePath: instancePath + "/options/limit", schemaPath: "#/properties/options/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
              errors++;
            }
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data13 = data.type;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (errors >= 100) break;
          if (!validate74(data13[i1], { instancePath: instancePath + "/type/" + i1, parentData: data13, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var buyPhoneNumbers_body = validate76;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{1,14}$" }, message: 'must match pattern "^\\+[1-9]\\d{1,14}$"' });
      errors++;
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.numbers === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'" });
      errors++;
    }
    if (data.numbers !== void 0) {
      let data0 = data.numbers;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (errors >= 100) break;
          if (!validate77(data0[i0], { instancePath: instancePath + "/numbers/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/numbers", schemaPath: "#/properties/numbers/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var lookUpPhoneNumber_body = validate79;
var schema43 = { "type": "string", "enum": ["basic", "advanced"] };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "basic" || data === "advanced")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phone === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phone" }, message: "must have required property 'phone'" });
      errors++;
    }
    if (data.level === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'" });
      errors++;
    }
    if (data.phone !== void 0) {
      if (!validate77(data.phone, { instancePath: instancePath + "/phone", parentData: data, parentDataProperty: "phone", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      if (!validate81(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.options !== void 0) {
      let data2 = data.options;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.force !== void 0) {
          if (typeof data2.force !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/options/force", schemaPath: "#/properties/options/properties/force/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data2.risk !== void 0) {
          if (typeof data2.risk !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/options/risk", schemaPath: "#/properties/options/properties/risk/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data2.enhanced_contact_info !== void 0) {
          let data5 = data2.enhanced_contact_info;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.context !== void 0) {
              if (typeof data5.context !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/options/enhanced_contact_info/context", schemaPath: "#/properties/options/properties/enhanced_contact_info/properties/context/type", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/options/enhanced_contact_info", schemaPath: "#/properties/options/properties/enhanced_contact_info/type", keyword: "type", params: { type: "object" }, message: "must be object" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
var listPhoneNumbers_body = validate83;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pageIndex !== void 0) {
      if (!validate24(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.pageSize !== void 0) {
      if (!validate26(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var attachCampaign_body = validate86;
var schema46 = { "type": "string", "enum": ["TOLL_FREE", "10DLC"] };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "TOLL_FREE" || data === "10DLC")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phones === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phones" }, message: "must have required property 'phones'" });
      errors++;
    }
    if (data.campaignType === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaignType" }, message: "must have required property 'campaignType'" });
      errors++;
    }
    if (data.campaignId === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaignId" }, message: "must have required property 'campaignId'" });
      errors++;
    }
    if (data.phones !== void 0) {
      let data0 = data.phones;
      if (Array.isArray(data0)) {
        if (data0.length > 10) {
          (vErrors ??= []).push({ instancePath: instancePath + "/phones", schemaPath: "#/properties/phones/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" });
          errors++;
        }
        if (data0.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/phones", schemaPath: "#/properties/phones/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (errors >= 100) break;
          if (!validate77(data0[i0], { instancePath: instancePath + "/phones/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.campaignType !== void 0) {
      if (!validate88(data.campaignType, { instancePath: instancePath + "/campaignType", parentData: data, parentDataProperty: "campaignType", rootData })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
    }
    if (data.campaignId !== void 0) {
      if (typeof data.campaignId !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
var detachCampaign_body = validate90;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phones === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phones" }, message: "must have required property 'phones'" });
      errors++;
    }
    if (data.phones !== void 0) {
      let data0 = data.phones;
      if (Array.isArray(data0)) {
        if (data0.length > 10) {
          (vErrors ??= []).push({ instancePath: instancePath + "/phones", schemaPath: "#/properties/phones/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" });
          errors++;
        }
        if (data0.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/phones", schemaPath: "#/properties/phones/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (errors >= 100) break;
          if (typeof data0[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/phones/" + i0, schemaPath: "#/properties/phones/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/phones", schemaPath: "#/properties/phones/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
var getPhoneNumber_path = validate91;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phoneNumber === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phoneNumber" }, message: "must have required property 'phoneNumber'" });
      errors++;
    }
    if (data.phoneNumber !== void 0) {
      if (!validate77(data.phoneNumber, { instancePath: instancePath + "/phoneNumber", parentData: data, parentDataProperty: "phoneNumber", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
var updatePhoneNumber_body = validate93;
var schema49 = { "type": "object", "required": ["friendlyName"], "properties": { "friendlyName": { "type": ["string", "null"], "maxLength": 64 } } };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.friendlyName === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "friendlyName" }, message: "must have required property 'friendlyName'" });
      errors++;
    }
    if (data.friendlyName !== void 0) {
      let data0 = data.friendlyName;
      if (typeof data0 !== "string" && data0 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/friendlyName", schemaPath: "#/properties/friendlyName/type", keyword: "type", params: { type: schema49.properties.friendlyName.type }, message: "must be string,null" });
        errors++;
      }
      if (typeof data0 === "string") {
        if (func2(data0) > 64) {
          (vErrors ??= []).push({ instancePath: instancePath + "/friendlyName", schemaPath: "#/properties/friendlyName/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
var updatePhoneNumber_path = validate94;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phoneNumber === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phoneNumber" }, message: "must have required property 'phoneNumber'" });
      errors++;
    }
    if (data.phoneNumber !== void 0) {
      if (!validate77(data.phoneNumber, { instancePath: instancePath + "/phoneNumber", parentData: data, parentDataProperty: "phoneNumber", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
var releasePhoneNumber_path = validate96;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phoneNumber === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phoneNumber" }, message: "must have required property 'phoneNumber'" });
      errors++;
    }
    if (data.phoneNumber !== void 0) {
      if (!validate77(data.phoneNumber, { instancePath: instancePath + "/phoneNumber", parentData: data, parentDataProperty: "phoneNumber", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
var sendSms_body = validate98;
var pattern12 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$", "u");
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sendAt === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sendAt" }, message: "must have required property 'sendAt'" });
      errors++;
    }
    if (data.sendAt !== void 0) {
      let data0 = data.sendAt;
      if (typeof data0 === "string") {
        if (!pattern12.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/sendAt", schemaPath: "#/properties/sendAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/sendAt", schemaPath: "#/properties/sendAt/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.recurrence !== void 0) {
      if (typeof data.recurrence !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/recurrence", schemaPath: "#/properties/recurrence/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      if (typeof data.timezone !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.endDate !== void 0) {
      let data3 = data.endDate;
      if (typeof data3 === "string") {
        if (!pattern12.test(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/endDate", schemaPath: "#/properties/endDate/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/endDate", schemaPath: "#/properties/endDate/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
var schema54 = { "type": "string", "enum": ["ID", "HIDDEN"] };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "ID" || data === "HIDDEN")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema54.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" });
      errors++;
    }
    if (data.text === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" });
      errors++;
    }
    if (data.to === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" });
      errors++;
    }
    if (data.from !== void 0) {
      if (!validate77(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.schedule !== void 0) {
          if (!validate100(data1.schedule, { instancePath: instancePath + "/options/schedule", parentData: data1, parentDataProperty: "schedule", rootData })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data1.tracking !== void 0) {
          if (!validate102(data1.tracking, { instancePath: instancePath + "/options/tracking", parentData: data1, parentDataProperty: "tracking", rootData })) {
            vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (typeof data.text !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate77(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
var sendMms_body = validate105;
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" });
      errors++;
    }
    if (data.mediaUrls === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mediaUrls" }, message: "must have required property 'mediaUrls'" });
      errors++;
    }
    if (data.text === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" });
      errors++;
    }
    if (data.to === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" });
      errors++;
    }
    if (data.from !== void 0) {
      if (!validate77(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.mediaUrls !== void 0) {
      let data1 = data.mediaUrls;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (errors >= 100) break;
          if (typeof data1[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/mediaUrls/" + i0, schemaPath: "#/properties/mediaUrls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/mediaUrls", schemaPath: "#/properties/mediaUrls/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data3 = data.options;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.multiple_messages === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "multiple_messages" }, message: "must have required property 'multiple_messages'" });
          errors++;
        }
        if (data3.validate === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/options", schemaPath: "#/properties/options/required", keyword: "required", params: { missingProperty: "validate" }, message: "must have required property 'validate'" });
          errors++;
        }
        if (data3.multiple_messages !== void 0) {
          if (typeof data3.multiple_messages !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/options/multiple_messages", schemaPath: "#/properties/options/properties/multiple_messages/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (data3.schedule !== void 0) {
          if (!validate100(data3.schedule, { instancePath: instancePath + "/options/schedule", parentData: data3, parentDataProperty: "schedule", rootData })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data3.tracking !== void 0) {
          if (!validate102(data3.tracking, { instancePath: instancePath + "/options/tracking", parentData: data3, parentDataProperty: "tracking", rootData })) {
            vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
            errors = vErrors.length;
          }
        }
        if (data3.validate !== void 0) {
          if (typeof data3.validate !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/options/validate", schemaPath: "#/properties/options/properties/validate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (typeof data.text !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate77(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
var validateSms_body = validate110;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" });
      errors++;
    }
    if (data.text !== void 0) {
      if (typeof data.text !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
var validateMms_body = validate111;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mediaUrls === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mediaUrls" }, message: "must have required property 'mediaUrls'" });
      errors++;
    }
    if (data.mediaUrls !== void 0) {
      let data0 = data.mediaUrls;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (errors >= 100) break;
          if (typeof data0[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/mediaUrls/" + i0, schemaPath: "#/properties/mediaUrls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/mediaUrls", schemaPath: "#/properties/mediaUrls/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (typeof data.text !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
var listMessages_body = validate112;
var schema59 = { "type": "string", "enum": ["INBOUND", "OUTBOUND"] };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "INBOUND" || data === "OUTBOUND")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema59.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
var schema60 = { "type": "string", "enum": ["PENDING", "SENT", "SEND_FAILED", "DELIVERED", "DELIVERY_FAILED", "FALLBACK_SENT", "RECEIVED", "READ", "QUEUED"] };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "PENDING" || data === "SENT" || data === "SEND_FAILED" || data === "DELIVERED" || data === "DELIVERY_FAILED" || data === "FALLBACK_SENT" || data === "RECEIVED" || data === "READ" || data === "QUEUED")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema60.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
var schema61 = { "type": "string", "enum": ["SMS", "MMS", "RCS"] };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "SMS" || data === "MMS" || data === "RCS")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema61.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
var schema62 = { "type": "string", "enum": ["API", "SDK", "OTHER"] };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "API" || data === "SDK" || data === "OTHER")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema62.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pageIndex !== void 0) {
      if (!validate24(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.pageSize !== void 0) {
      if (!validate26(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.direction !== void 0) {
      if (!validate115(data.direction, { instancePath: instancePath + "/direction", parentData: data, parentDataProperty: "direction", rootData })) {
        vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate117(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      if (!validate119(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0) {
      if (!validate121(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData })) {
        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (typeof data.from !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (typeof data.to !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.content !== void 0) {
      if (typeof data.content !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.dateFrom !== void 0) {
      if (typeof data.dateFrom !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/dateFrom", schemaPath: "#/properties/dateFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.dateTo !== void 0) {
      if (typeof data.dateTo !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/dateTo", schemaPath: "#/properties/dateTo/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
var reactToMessage_body = validate123;
var schema63 = { "type": "object", "required": ["messageId", "reaction"], "properties": { "messageId": { "type": "string", "pattern": "^msg_" }, "options": { "type": "object", "properties": { "force": { "type": "boolean" } } }, "reaction": { "type": ["string", "null"] } } };
var pattern14 = new RegExp("^msg_", "u");
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messageId === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messageId" }, message: "must have required property 'messageId'" });
      errors++;
    }
    if (data.reaction === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reaction" }, message: "must have required property 'reaction'" });
      errors++;
    }
    if (data.messageId !== void 0) {
      let data0 = data.messageId;
      if (typeof data0 === "string") {
        if (!pattern14.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/pattern", keyword: "pattern", params: { pattern: "^msg_" }, message: 'must match pattern "^msg_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.force !== void 0) {
          if (typeof data1.force !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/options/force", schemaPath: "#/properties/options/properties/force/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.reaction !== void 0) {
      let data3 = data.reaction;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/reaction", schemaPath: "#/properties/reaction/type", keyword: "type", params: { type: schema63.properties.reaction.type }, message: "must be string,null" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
var simulateUser_body = validate124;
var schema66 = { "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["trigger", "openUrl", "call", "scheduleEvent", "sendLocation", "requestUserLocation"] } }, "oneOf": [{ "$ref": "PressedTriggerButton" }, { "$ref": "PressedOpenUrlButton" }, { "$ref": "PressedCallButton" }, { "$ref": "PressedScheduleEventButton" }, { "$ref": "PressedSendLocationButton" }, { "$ref": "PressedRequestUserLocationButton" }], "discriminator": { "propertyName": "type" } };
var schema67 = { "type": "object", "required": ["type", "title"], "properties": { "type": { "type": "string", "enum": ["trigger"] }, "title": { "type": "string" }, "metadata": { "type": "string" }, "payload": { "type": "string" } } };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.title === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "trigger")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema67.properties.type.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (typeof data.metadata !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.payload !== void 0) {
      if (typeof data.payload !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}
var schema68 = { "type": "object", "required": ["type", "title"], "properties": { "type": { "type": "string", "enum": ["openUrl"] }, "title": { "type": "string" }, "metadata": { "type": "string" }, "payload": { "type": "string" } } };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.title === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "openUrl")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema68.properties.type.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (typeof data.metadata !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.payload !== void 0) {
      if (typeof data.payload !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
var schema69 = { "type": "object", "required": ["type", "title"], "properties": { "type": { "type": "string", "enum": ["call"] }, "title": { "type": "string" }, "metadata": { "type": "string" }, "payload": { "type": "string" } } };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.title === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "call")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema69.properties.type.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (typeof data.metadata !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.payload !== void 0) {
      if (typeof data.payload !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
var schema70 = { "type": "object", "required": ["type", "title"], "properties": { "type": { "type": "string", "enum": ["scheduleEvent"] }, "title": { "type": "string" }, "metadata": { "type": "string" }, "eventTitle": { "type": "string" }, "eventDescription": { "type": "string" }, "eventStartTime": { "type": "string" }, "eventEndTime": { "type": "string" } } };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.title === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "scheduleEvent")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema70.properties.type.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (typeof data.metadata !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.eventTitle !== void 0) {
      if (typeof data.eventTitle !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/eventTitle", schemaPath: "#/properties/eventTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.eventDescription !== void 0) {
      if (typeof data.eventDescription !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/eventDescription", schemaPath: "#/properties/eventDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.eventStartTime !== void 0) {
      if (typeof data.eventStartTime !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/eventStartTime", schemaPath: "#/properties/eventStartTime/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.eventEndTime !== void 0) {
      if (typeof data.eventEndTime !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/eventEndTime", schemaPath: "#/properties/eventEndTime/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate131.errors = vErrors;
  return errors === 0;
}
var schema71 = { "type": "object", "required": ["type", "title"], "properties": { "type": { "type": "string", "enum": ["sendLocation"] }, "title": { "type": "string" }, "metadata": { "type": "string" }, "name": { "type": "string" }, "latLong": { "$ref": "LatLong" } } };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lat === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lat" }, message: "must have required property 'lat'" });
      errors++;
    }
    if (data.lng === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lng" }, message: "must have required property 'lng'" });
      errors++;
    }
    if (data.lat !== void 0) {
      let data0 = data.lat;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
    if (data.lng !== void 0) {
      let data1 = data.lng;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/lng", schemaPath: "#/properties/lng/type", keyword: "type", params: { type: "number" }, message: "must be number" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.title === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "sendLocation")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema71.properties.type.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (typeof data.metadata !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.latLong !== void 0) {
      if (!validate133(data.latLong, { instancePath: instancePath + "/latLong", parentData: data, parentDataProperty: "latLong", rootData })) {
        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
var schema73 = { "type": "object", "required": ["type", "title"], "properties": { "type": { "type": "string", "enum": ["requestUserLocation"] }, "title": { "type": "string" }, "metadata": { "type": "string" }, "location": { "type": "object", "properties": { "text": { "type": "string" }, "latitude": { "type": "number" }, "longitude": { "type": "number" }, "address": { "type": "string" } } } } };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.title === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "requestUserLocation")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema73.properties.type.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (typeof data.metadata !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data3 = data.location;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.text !== void 0) {
          if (typeof data3.text !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/location/text", schemaPath: "#/properties/location/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data3.latitude !== void 0) {
          let data5 = data3.latitude;
          if (!(typeof data5 == "number" && isFinite(data5))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/location/latitude", schemaPath: "#/properties/location/properties/latitude/type", keyword: "type", params: { type: "number" }, message: "must be number" });
            errors++;
          }
        }
        if (data3.longitude !== void 0) {
          let data6 = data3.longitude;
          if (!(typeof data6 == "number" && isFinite(data6))) {
            (vErrors ??= []).push({ instancePath: instancePath + "/location/longitude", schemaPath: "#/properties/location/properties/longitude/type", keyword: "type", params: { type: "number" }, message: "must be number" });
            errors++;
          }
        }
        if (data3.address !== void 0) {
          if (typeof data3.address !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/location/address", schemaPath: "#/properties/location/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate135.errors = vErrors;
  return errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" });
      errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
      if (!(data0 === "trigger" || data0 === "openUrl" || data0 === "call" || data0 === "scheduleEvent" || data0 === "sendLocation" || data0 === "requestUserLocation")) {
        (vErrors ??= []).push({ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema66.properties.type.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "trigger") {
        if (!validate128(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "openUrl") {
        if (!validate129(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "call") {
        if (!validate130(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "scheduleEvent") {
        if (!validate131(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "sendLocation") {
        if (!validate132(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "requestUserLocation") {
        if (!validate135(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
          errors = vErrors.length;
        }
      } else {
      }
    } else {
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate127.errors = vErrors;
  return errors === 0;
}
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" });
      errors++;
    }
    if (data.to === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" });
      errors++;
    }
    if (data.button === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "button" }, message: "must have required property 'button'" });
      errors++;
    }
    if (data.from !== void 0) {
      if (!validate77(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (typeof data.to !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.button !== void 0) {
      if (!validate127(data.button, { instancePath: instancePath + "/button", parentData: data, parentDataProperty: "button", rootData })) {
        vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" });
      errors++;
    }
    if (data.to === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" });
      errors++;
    }
    if (data.message === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" });
      errors++;
    }
    if (data.from !== void 0) {
      if (!validate77(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (typeof data.to !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" });
          errors++;
        }
        if (data2.text !== void 0) {
          if (typeof data2.text !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/message/text", schemaPath: "#/properties/message/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (data2.mediaUrls !== void 0) {
          let data4 = data2.mediaUrls;
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (errors >= 100) break;
              if (typeof data4[i0] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/message/mediaUrls/" + i0, schemaPath: "#/properties/message/properties/mediaUrls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/message/mediaUrls", schemaPath: "#/properties/message/properties/mediaUrls/type", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.button === void 0 && (missing0 = "button")) {
      (vErrors ??= []).push({});
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!validate125(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!validate144(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
  }
  validate124.errors = vErrors;
  return errors === 0;
}
var getMessage_path = validate147;
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern14.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^msg_" }, message: 'must match pattern "^msg_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
var sendSmsBlast_body = validate148;
var pattern16 = new RegExp("^aud_", "u");
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (errors >= 100) break;
      if (!validate77(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate149.errors = vErrors;
  return errors === 0;
}
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.audienceId === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audienceId" }, message: "must have required property 'audienceId'" });
      errors++;
    }
    if (data.senders === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "senders" }, message: "must have required property 'senders'" });
      errors++;
    }
    if (data.message === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" });
      errors++;
    }
    if (data.audienceId !== void 0) {
      let data0 = data.audienceId;
      if (typeof data0 === "string") {
        if (!pattern16.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/audienceId", schemaPath: "#/properties/audienceId/pattern", keyword: "pattern", params: { pattern: "^aud_" }, message: 'must match pattern "^aud_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/audienceId", schemaPath: "#/properties/audienceId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.senders !== void 0) {
      if (!validate149(data.senders, { instancePath: instancePath + "/senders", parentData: data, parentDataProperty: "senders", rootData })) {
        vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.text === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" });
          errors++;
        }
        if (data2.text !== void 0) {
          if (typeof data2.text !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/message/text", schemaPath: "#/properties/message/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data4 = data.options;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.schedule !== void 0) {
          if (!validate100(data4.schedule, { instancePath: instancePath + "/options/schedule", parentData: data4, parentDataProperty: "schedule", rootData })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
var sendMmsBlast_body = validate153;
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.audienceId === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audienceId" }, message: "must have required property 'audienceId'" });
      errors++;
    }
    if (data.senders === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "senders" }, message: "must have required property 'senders'" });
      errors++;
    }
    if (data.message === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" });
      errors++;
    }
    if (data.audienceId !== void 0) {
      let data0 = data.audienceId;
      if (typeof data0 === "string") {
        if (!pattern16.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/audienceId", schemaPath: "#/properties/audienceId/pattern", keyword: "pattern", params: { pattern: "^aud_" }, message: 'must match pattern "^aud_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/audienceId", schemaPath: "#/properties/audienceId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.senders !== void 0) {
      if (!validate149(data.senders, { instancePath: instancePath + "/senders", parentData: data, parentDataProperty: "senders", rootData })) {
        vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.mediaUrls === void 0) {
          (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/required", keyword: "required", params: { missingProperty: "mediaUrls" }, message: "must have required property 'mediaUrls'" });
          errors++;
        }
        if (data2.mediaUrls !== void 0) {
          let data3 = data2.mediaUrls;
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (errors >= 100) break;
              if (typeof data3[i0] !== "string") {
                (vErrors ??= []).push({ instancePath: instancePath + "/message/mediaUrls/" + i0, schemaPath: "#/properties/message/properties/mediaUrls/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
                errors++;
              }
            }
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/message/mediaUrls", schemaPath: "#/properties/message/properties/mediaUrls/type", keyword: "type", params: { type: "array" }, message: "must be array" });
            errors++;
          }
        }
        if (data2.text !== void 0) {
          if (typeof data2.text !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/message/text", schemaPath: "#/properties/message/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data6 = data.options;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.schedule !== void 0) {
          if (!validate100(data6.schedule, { instancePath: instancePath + "/options/schedule", parentData: data6, parentDataProperty: "schedule", rootData })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data6.validate !== void 0) {
          if (typeof data6.validate !== "boolean") {
            (vErrors ??= []).push({ instancePath: instancePath + "/options/validate", schemaPath: "#/properties/options/properties/validate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
var listBlasts_body = validate156;
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pageIndex !== void 0) {
      if (!validate24(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.pageSize !== void 0) {
      if (!validate26(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.audienceId !== void 0) {
      if (typeof data.audienceId !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/audienceId", schemaPath: "#/properties/audienceId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.sender !== void 0) {
      if (typeof data.sender !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.content !== void 0) {
      if (typeof data.content !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate156.errors = vErrors;
  return errors === 0;
}
var cancelSchedule_path = validate159;
var pattern18 = new RegExp("^msg_sched_", "u");
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^msg_sched_" }, message: 'must match pattern "^msg_sched_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate159.errors = vErrors;
  return errors === 0;
}
var listSchedules_body = validate160;
var schema82 = { "type": "string", "enum": ["ACTIVE", "CANCELLED", "FAILED"] };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "ACTIVE" || data === "CANCELLED" || data === "FAILED")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema82.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate163.errors = vErrors;
  return errors === 0;
}
var schema83 = { "type": "string", "enum": ["MESSAGE", "BLAST"] };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "MESSAGE" || data === "BLAST")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema83.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate165.errors = vErrors;
  return errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pageIndex !== void 0) {
      if (!validate24(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.pageSize !== void 0) {
      if (!validate26(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate163(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
        errors = vErrors.length;
      }
    }
    if (data.scheduleType !== void 0) {
      if (!validate165(data.scheduleType, { instancePath: instancePath + "/scheduleType", parentData: data, parentDataProperty: "scheduleType", rootData })) {
        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
        errors = vErrors.length;
      }
    }
    if (data.content !== void 0) {
      if (typeof data.content !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
var getBrandStatus_path = validate167;
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.brandId === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "brandId" }, message: "must have required property 'brandId'" });
      errors++;
    }
    if (data.brandId !== void 0) {
      let data0 = data.brandId;
      if (typeof data0 === "string") {
        if (!pattern1.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/brandId", schemaPath: "#/properties/brandId/pattern", keyword: "pattern", params: { pattern: "^b_" }, message: 'must match pattern "^b_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/brandId", schemaPath: "#/properties/brandId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate167.errors = vErrors;
  return errors === 0;
}
var getTollFreeCampaignStatus_path = validate168;
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.campaignId === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "campaignId" }, message: "must have required property 'campaignId'" });
      errors++;
    }
    if (data.campaignId !== void 0) {
      let data0 = data.campaignId;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/pattern", keyword: "pattern", params: { pattern: "^tf_" }, message: 'must match pattern "^tf_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
var getPhoneNumberStatus_path = validate169;
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phoneNumber === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phoneNumber" }, message: "must have required property 'phoneNumber'" });
      errors++;
    }
    if (data.phoneNumber !== void 0) {
      if (!validate77(data.phoneNumber, { instancePath: instancePath + "/phoneNumber", parentData: data, parentDataProperty: "phoneNumber", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
var getWebhooks_body = validate171;
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifiers === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifiers" }, message: "must have required property 'identifiers'" });
      errors++;
    }
    if (data.identifiers !== void 0) {
      let data0 = data.identifiers;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/identifiers", schemaPath: "#/properties/identifiers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (errors >= 100) break;
          if (typeof data0[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/identifiers/" + i0, schemaPath: "#/properties/identifiers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/identifiers", schemaPath: "#/properties/identifiers/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate171.errors = vErrors;
  return errors === 0;
}
var attachWebhook_body = validate172;
var schema89 = { "type": "object", "required": ["senders", "webhookId"], "properties": { "senders": { "$ref": "WebhookSenders" }, "webhookId": { "type": "string", "pattern": "^wh_" }, "event": { "type": ["string", "null"], "enum": ["MESSAGE.STATUS", "MESSAGE.RECEIVED", "USER.TYPING", "FORM.SUBMISSION", "CAMPAIGN.STATUS", null] }, "headers": { "$ref": "WebhookHeadersInput" } } };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 50) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" });
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (errors >= 100) break;
      if (typeof data[i0] !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" });
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
var schema91 = { "type": ["object", "null"], "propertyNames": { "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, "additionalProperties": { "type": ["string", "null"] } };
var pattern22 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema91.type }, message: "must be object,null" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (errors >= 100) break;
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern22.test(key0)) {
          (vErrors ??= []).push({ instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"', propertyName: key0 });
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" });
        errors++;
      }
    }
    for (const key1 in data) {
      if (errors >= 100) break;
      let data0 = data[key1];
      if (typeof data0 !== "string" && data0 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema91.additionalProperties.type }, message: "must be string,null" });
        errors++;
      }
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}
var pattern21 = new RegExp("^wh_", "u");
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.senders === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "senders" }, message: "must have required property 'senders'" });
      errors++;
    }
    if (data.webhookId === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhookId" }, message: "must have required property 'webhookId'" });
      errors++;
    }
    if (data.senders !== void 0) {
      if (!validate174(data.senders, { instancePath: instancePath + "/senders", parentData: data, parentDataProperty: "senders", rootData })) {
        vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
        errors = vErrors.length;
      }
    }
    if (data.webhookId !== void 0) {
      let data1 = data.webhookId;
      if (typeof data1 === "string") {
        if (!pattern21.test(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/webhookId", schemaPath: "#/properties/webhookId/pattern", keyword: "pattern", params: { pattern: "^wh_" }, message: 'must match pattern "^wh_"' });
          errors++;
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/webhookId", schemaPath: "#/properties/webhookId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.event !== void 0) {
      let data2 = data.event;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: schema89.properties.event.type }, message: "must be string,null" });
        errors++;
      }
      if (!(data2 === "MESSAGE.STATUS" || data2 === "MESSAGE.RECEIVED" || data2 === "USER.TYPING" || data2 === "FORM.SUBMISSION" || data2 === "CAMPAIGN.STATUS" || data2 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event", schemaPath: "#/properties/event/enum", keyword: "enum", params: { allowedValues: schema89.properties.event.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.headers !== void 0) {
      if (!validate176(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData })) {
        vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
var schema92 = { "type": "object", "required": ["senders", "name", "url"], "properties": { "senders": { "$ref": "WebhookSenders" }, "name": { "type": "string" }, "url": { "type": "string" }, "event": { "type": ["string", "null"], "enum": ["MESSAGE.STATUS", "MESSAGE.RECEIVED", "USER.TYPING", "FORM.SUBMISSION", "CAMPAIGN.STATUS", null] }, "headers": { "$ref": "WebhookHeadersInput" } } };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.senders === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "senders" }, message: "must have required property 'senders'" });
      errors++;
    }
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.url === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" });
      errors++;
    }
    if (data.senders !== void 0) {
      if (!validate174(data.senders, { instancePath: instancePath + "/senders", parentData: data, parentDataProperty: "senders", rootData })) {
        vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.event !== void 0) {
      let data3 = data.event;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: schema92.properties.event.type }, message: "must be string,null" });
        errors++;
      }
      if (!(data3 === "MESSAGE.STATUS" || data3 === "MESSAGE.RECEIVED" || data3 === "USER.TYPING" || data3 === "FORM.SUBMISSION" || data3 === "CAMPAIGN.STATUS" || data3 === null)) {
        (vErrors ??= []).push({ instancePath: instancePath + "/event", schemaPath: "#/properties/event/enum", keyword: "enum", params: { allowedValues: schema92.properties.event.enum }, message: "must be equal to one of the allowed values" });
        errors++;
      }
    }
    if (data.headers !== void 0) {
      if (!validate176(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData })) {
        vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate179.errors = vErrors;
  return errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.webhookId === void 0 && (missing0 = "webhookId")) {
      (vErrors ??= []).push({});
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!validate173(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!validate179(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
  }
  validate172.errors = vErrors;
  return errors === 0;
}
var detachWebhook_body = validate183;
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhookId === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhookId" }, message: "must have required property 'webhookId'" });
      errors++;
    }
    if (data.senders === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "senders" }, message: "must have required property 'senders'" });
      errors++;
    }
    if (data.webhookId !== void 0) {
      if (typeof data.webhookId !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/webhookId", schemaPath: "#/properties/webhookId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.senders !== void 0) {
      if (!validate174(data.senders, { instancePath: instancePath + "/senders", parentData: data, parentDataProperty: "senders", rootData })) {
        vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate183.errors = vErrors;
  return errors === 0;
}
var listWebhooks_body = validate185;
var schema95 = { "type": "string", "enum": ["DISABLED", "ENABLED", "DELETED"] };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "DISABLED" || data === "ENABLED" || data === "DELETED")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema95.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pageIndex !== void 0) {
      if (!validate24(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.pageSize !== void 0) {
      if (!validate26(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate188(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
        errors = vErrors.length;
      }
    }
    if (data.endpoint !== void 0) {
      if (typeof data.endpoint !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate185.errors = vErrors;
  return errors === 0;
}
var getConversation_body = validate190;
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate191.errors = vErrors;
  return errors === 0;
}
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sender === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sender" }, message: "must have required property 'sender'" });
      errors++;
    }
    if (data.recipient === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recipient" }, message: "must have required property 'recipient'" });
      errors++;
    }
    if (data.sender !== void 0) {
      if (typeof data.sender !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.recipient !== void 0) {
      if (!validate77(data.recipient, { instancePath: instancePath + "/recipient", parentData: data, parentDataProperty: "recipient", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate193.errors = vErrors;
  return errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.id === void 0 && (missing0 = "id")) {
      (vErrors ??= []).push({});
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!validate191(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!validate193(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
  }
  validate190.errors = vErrors;
  return errors === 0;
}
var listConversations_body = validate196;
var schema100 = { "type": "string", "enum": ["TOLL_FREE", "10DLC", "RCS"] };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
    errors++;
  }
  if (!(data === "TOLL_FREE" || data === "10DLC" || data === "RCS")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema100.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate197.errors = vErrors;
  return errors === 0;
}
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pageIndex === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pageIndex" }, message: "must have required property 'pageIndex'" });
      errors++;
    }
    if (data.brandId !== void 0) {
      if (typeof data.brandId !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/brandId", schemaPath: "#/properties/brandId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.campaignId !== void 0) {
      if (typeof data.campaignId !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.campaignType !== void 0) {
      if (!validate197(data.campaignType, { instancePath: instancePath + "/campaignType", parentData: data, parentDataProperty: "campaignType", rootData })) {
        vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
        errors = vErrors.length;
      }
    }
    if (data.pageIndex !== void 0) {
      let data3 = data.pageIndex;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/pageIndex", schemaPath: "#/properties/pageIndex/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/pageIndex", schemaPath: "#/properties/pageIndex/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.pageSize !== void 0) {
      let data4 = data.pageSize;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        (vErrors ??= []).push({ instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 1 || isNaN(data4)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.receiver !== void 0) {
      if (!validate77(data.receiver, { instancePath: instancePath + "/receiver", parentData: data, parentDataProperty: "receiver", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.sender !== void 0) {
      if (typeof data.sender !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate196.errors = vErrors;
  return errors === 0;
}
var updateConversation_body = validate200;
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.notes === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.notes !== void 0) {
      if (typeof data.notes !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate200.errors = vErrors;
  return errors === 0;
}
var listConversationMessages_path = validate201;
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}
var createContact_body = validate202;
var schema103 = { "type": "object", "required": ["phoneNumber"], "properties": { "phoneNumber": { "$ref": "E164" }, "name": { "type": ["string", "null"] }, "email": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "tags": { "type": "array", "items": { "type": "string" } } } };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phoneNumber === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phoneNumber" }, message: "must have required property 'phoneNumber'" });
      errors++;
    }
    if (data.phoneNumber !== void 0) {
      if (!validate77(data.phoneNumber, { instancePath: instancePath + "/phoneNumber", parentData: data, parentDataProperty: "phoneNumber", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema103.properties.name.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema103.properties.email.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema103.properties.description.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data4 = data.tags;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (errors >= 100) break;
          if (typeof data4[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
var updateContact_body = validate204;
var schema104 = { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "name": { "type": ["string", "null"] }, "email": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "tags": { "type": "array", "items": { "type": "string" } } } };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string" && data1 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema104.properties.name.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data2 = data.email;
      if (typeof data2 !== "string" && data2 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema104.properties.email.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 !== "string" && data3 !== null) {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema104.properties.description.type }, message: "must be string,null" });
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data4 = data.tags;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (errors >= 100) break;
          if (typeof data4[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
var listContacts_body = validate205;
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pageIndex !== void 0) {
      if (!validate24(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.pageSize !== void 0) {
      if (!validate26(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.phoneNumber !== void 0) {
      if (typeof data.phoneNumber !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data4 = data.tags;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (errors >= 100) break;
          if (typeof data4[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
    if (data.isArchived !== void 0) {
      if (typeof data.isArchived !== "boolean") {
        (vErrors ??= []).push({ instancePath: instancePath + "/isArchived", schemaPath: "#/properties/isArchived/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
var createAudience_body = validate208;
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" });
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data2 = data.contacts;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (errors >= 100) break;
          if (typeof data2[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/contacts/" + i0, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate208.errors = vErrors;
  return errors === 0;
}
var updateAudience_body = validate209;
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate209.errors = vErrors;
  return errors === 0;
}
var listAudiences_body = validate210;
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pageIndex !== void 0) {
      if (!validate24(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.pageSize !== void 0) {
      if (!validate26(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate210.errors = vErrors;
  return errors === 0;
}
var addAudienceContacts_body = validate213;
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.contacts === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" }, message: "must have required property 'contacts'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data1 = data.contacts;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (errors >= 100) break;
          if (typeof data1[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/contacts/" + i0, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate213.errors = vErrors;
  return errors === 0;
}
var removeAudienceContacts_body = validate214;
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.contacts === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" }, message: "must have required property 'contacts'" });
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data1 = data.contacts;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          (vErrors ??= []).push({ instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" });
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (errors >= 100) break;
          if (typeof data1[i0] !== "string") {
            (vErrors ??= []).push({ instancePath: instancePath + "/contacts/" + i0, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
      } else {
        (vErrors ??= []).push({ instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" }, message: "must be array" });
        errors++;
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate214.errors = vErrors;
  return errors === 0;
}

// memory:coerced
var getBrand_query = validate212;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.hideEIN !== void 0) {
      let data0 = data.hideEIN;
      if (typeof data0 !== "boolean") {
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (data0 === "false" || data0 === 0 || data0 === null) {
            coerced0 = false;
          } else if (data0 === "true" || data0 === 1) {
            coerced0 = true;
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/hideEIN", schemaPath: "#/properties/hideEIN/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" });
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["hideEIN"] = coerced0;
          }
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
var listConversationMessages_query = validate222;
var schema8 = { "type": "string", "enum": ["asc", "desc"] };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (!(data === "asc" || data === "desc")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema8.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
var schema9 = { "type": "string", "enum": ["INBOUND", "OUTBOUND"] };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (!(data === "INBOUND" || data === "OUTBOUND")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema9.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "string", "enum": ["PENDING", "SENT", "SEND_FAILED", "DELIVERED", "DELIVERY_FAILED", "FALLBACK_SENT", "RECEIVED", "READ"] };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (!(data === "PENDING" || data === "SENT" || data === "SEND_FAILED" || data === "DELIVERED" || data === "DELIVERY_FAILED" || data === "FALLBACK_SENT" || data === "RECEIVED" || data === "READ")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema10.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema112 = { "type": "string", "enum": ["SMS", "MMS", "RCS"] };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    let dataType0 = typeof data;
    let coerced0 = void 0;
    if (!(coerced0 !== void 0)) {
      if (dataType0 == "number" || dataType0 == "boolean") {
        coerced0 = "" + data;
      } else if (data === null) {
        coerced0 = "";
      } else {
        (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" });
        errors++;
      }
    }
    if (coerced0 !== void 0) {
      data = coerced0;
      if (parentData !== void 0) {
        parentData[parentDataProperty] = coerced0;
      }
    }
  }
  if (!(data === "SMS" || data === "MMS" || data === "RCS")) {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema112.enum }, message: "must be equal to one of the allowed values" });
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pageIndex !== void 0) {
      let data0 = data.pageIndex;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) {
            coerced0 = +data0;
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/pageIndex", schemaPath: "#/properties/pageIndex/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["pageIndex"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/pageIndex", schemaPath: "#/properties/pageIndex/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" });
          errors++;
        }
      }
    }
    if (data.pageSize !== void 0) {
      let data1 = data.pageSize;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
            coerced1 = +data1;
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["pageSize"] = coerced1;
          }
        }
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 50 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" });
          errors++;
        }
        if (data1 < 10 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 }, message: "must be >= 10" });
          errors++;
        }
      }
    }
    if (data.sortOrder !== void 0) {
      if (!validate232(data.sortOrder, { instancePath: instancePath + "/sortOrder", parentData: data, parentDataProperty: "sortOrder", rootData })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.direction !== void 0) {
      if (!validate25(data.direction, { instancePath: instancePath + "/direction", parentData: data, parentDataProperty: "direction", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!validate27(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      if (!validate29(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.dateFrom !== void 0) {
      let data6 = data.dateFrom;
      if (typeof data6 !== "string") {
        let dataType2 = typeof data6;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 == "number" || dataType2 == "boolean") {
            coerced2 = "" + data6;
          } else if (data6 === null) {
            coerced2 = "";
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/dateFrom", schemaPath: "#/properties/dateFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data6 = coerced2;
          if (data !== void 0) {
            data["dateFrom"] = coerced2;
          }
        }
      }
    }
    if (data.dateTo !== void 0) {
      let data7 = data.dateTo;
      if (typeof data7 !== "string") {
        let dataType3 = typeof data7;
        let coerced3 = void 0;
        if (!(coerced3 !== void 0)) {
          if (dataType3 == "number" || dataType3 == "boolean") {
            coerced3 = "" + data7;
          } else if (data7 === null) {
            coerced3 = "";
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/dateTo", schemaPath: "#/properties/dateTo/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (coerced3 !== void 0) {
          data7 = coerced3;
          if (data !== void 0) {
            data["dateTo"] = coerced3;
          }
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate222.errors = vErrors;
  return errors === 0;
}
var getContact_query = validate312;
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["id"] = coerced0;
          }
        }
      }
    }
    if (data.phoneNumber !== void 0) {
      let data1 = data.phoneNumber;
      if (typeof data1 !== "string") {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 == "number" || dataType1 == "boolean") {
            coerced1 = "" + data1;
          } else if (data1 === null) {
            coerced1 = "";
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["phoneNumber"] = coerced1;
          }
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate312.errors = vErrors;
  return errors === 0;
}
var getAudience_query = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["id"] = coerced0;
          }
        }
      }
    }
    if (data.page !== void 0) {
      let data1 = data.page;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        let dataType1 = typeof data1;
        let coerced1 = void 0;
        if (!(coerced1 !== void 0)) {
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
            coerced1 = +data1;
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (coerced1 !== void 0) {
          data1 = coerced1;
          if (data !== void 0) {
            data["page"] = coerced1;
          }
        }
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
    if (data.limit !== void 0) {
      let data2 = data.limit;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        let dataType2 = typeof data2;
        let coerced2 = void 0;
        if (!(coerced2 !== void 0)) {
          if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
            coerced2 = +data2;
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" });
            errors++;
          }
        }
        if (coerced2 !== void 0) {
          data2 = coerced2;
          if (data !== void 0) {
            data["limit"] = coerced2;
          }
        }
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" });
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          (vErrors ??= []).push({ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" });
          errors++;
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var deleteAudience_query = validate332;
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      (vErrors ??= []).push({ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" });
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string") {
        let dataType0 = typeof data0;
        let coerced0 = void 0;
        if (!(coerced0 !== void 0)) {
          if (dataType0 == "number" || dataType0 == "boolean") {
            coerced0 = "" + data0;
          } else if (data0 === null) {
            coerced0 = "";
          } else {
            (vErrors ??= []).push({ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" });
            errors++;
          }
        }
        if (coerced0 !== void 0) {
          data0 = coerced0;
          if (data !== void 0) {
            data["id"] = coerced0;
          }
        }
      }
    }
  } else {
    (vErrors ??= []).push({ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" });
    errors++;
  }
  validate332.errors = vErrors;
  return errors === 0;
}

// memory:index
var validators = {
  upsertBrand: { body: upsertBrand_body },
  autofillBrand: { body: autofillBrand_body },
  listBrands: { body: listBrands_body },
  validateBrand: { body: validateBrand_body },
  submitBrand: { path: submitBrand_path },
  vetBrand: { body: vetBrand_body, path: vetBrand_path },
  getBrand: { query: getBrand_query, path: getBrand_path },
  upsertTollFreeCampaign: { body: upsertTollFreeCampaign_body },
  autofillTollFreeCampaign: { body: autofillTollFreeCampaign_body },
  listTollFreeCampaigns: { body: listTollFreeCampaigns_body },
  submitTollFreeCampaign: { path: submitTollFreeCampaign_path },
  validateTollFreeCampaign: { body: validateTollFreeCampaign_body },
  getTollFreeCampaign: { path: getTollFreeCampaign_path },
  searchPhoneNumbers: { body: searchPhoneNumbers_body },
  buyPhoneNumbers: { body: buyPhoneNumbers_body },
  lookUpPhoneNumber: { body: lookUpPhoneNumber_body },
  listPhoneNumbers: { body: listPhoneNumbers_body },
  attachCampaign: { body: attachCampaign_body },
  detachCampaign: { body: detachCampaign_body },
  getPhoneNumber: { path: getPhoneNumber_path },
  updatePhoneNumber: { body: updatePhoneNumber_body, path: updatePhoneNumber_path },
  releasePhoneNumber: { path: releasePhoneNumber_path },
  sendSms: { body: sendSms_body },
  sendMms: { body: sendMms_body },
  validateSms: { body: validateSms_body },
  validateMms: { body: validateMms_body },
  listMessages: { body: listMessages_body },
  reactToMessage: { body: reactToMessage_body },
  simulateUser: { body: simulateUser_body },
  getMessage: { path: getMessage_path },
  sendSmsBlast: { body: sendSmsBlast_body },
  sendMmsBlast: { body: sendMmsBlast_body },
  listBlasts: { body: listBlasts_body },
  cancelSchedule: { path: cancelSchedule_path },
  listSchedules: { body: listSchedules_body },
  getBrandStatus: { path: getBrandStatus_path },
  getTollFreeCampaignStatus: { path: getTollFreeCampaignStatus_path },
  getPhoneNumberStatus: { path: getPhoneNumberStatus_path },
  getWebhooks: { body: getWebhooks_body },
  attachWebhook: { body: attachWebhook_body },
  detachWebhook: { body: detachWebhook_body },
  listWebhooks: { body: listWebhooks_body },
  getConversation: { body: getConversation_body },
  listConversations: { body: listConversations_body },
  updateConversation: { body: updateConversation_body },
  listConversationMessages: { query: listConversationMessages_query, path: listConversationMessages_path },
  getContact: { query: getContact_query },
  createContact: { body: createContact_body },
  updateContact: { body: updateContact_body },
  listContacts: { body: listContacts_body },
  getAudience: { query: getAudience_query },
  createAudience: { body: createAudience_body },
  updateAudience: { body: updateAudience_body },
  deleteAudience: { query: deleteAudience_query },
  listAudiences: { body: listAudiences_body },
  addAudienceContacts: { body: addAudienceContacts_body },
  removeAudienceContacts: { body: removeAudienceContacts_body }
};
export {
  validators
};
