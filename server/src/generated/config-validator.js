// Generated from config.schema.json by `npm run generate`: change it there.
"use strict";
export const validateConfig = validate21;
const schema6 = {"title":"Minga server configuration","type":"object","additionalProperties":false,"required":["communities"],"properties":{"$schema":{"type":"string"},"communities":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/community"}}},"$defs":{"slug":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"},"link":{"type":"string","pattern":"^https?://","maxLength":2048},"text":{"anyOf":[{"type":"string","minLength":1},{"type":"object","minProperties":1,"additionalProperties":{"type":"string","minLength":1}}]},"count":{"type":"integer","minimum":1,"maximum":1000000},"community":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"brand":{"type":"string","minLength":1},"locales":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"}},"defaultLocale":{"type":"string"},"zone":{"type":"string"},"governance":{"enum":["brand-led","member-led"]},"anonymous":{"type":"boolean"},"origins":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"issuer":{"type":"string","minLength":1,"maxLength":512},"keys":{"type":"array","maxItems":2,"items":{"$ref":"#/$defs/key"}},"staff":{"type":"array","items":{"$ref":"#/$defs/staff"}},"links":{"type":"object","additionalProperties":false,"properties":{"terms":{"$ref":"#/$defs/link"},"privacy":{"$ref":"#/$defs/link"},"guidelines":{"$ref":"#/$defs/link"}}},"limits":{"type":"object","additionalProperties":false,"properties":{"editMinutes":{"type":"integer","minimum":0,"maximum":525600},"writesPerMinute":{"$ref":"#/$defs/count"},"writesPerMinutePerRange":{"$ref":"#/$defs/count"},"readsPerMinutePerRange":{"$ref":"#/$defs/count"},"votesPerIdeaPerRange":{"$ref":"#/$defs/count"},"feedbackPerMinutePerRange":{"$ref":"#/$defs/count"},"newcomer":{"type":"object","additionalProperties":false,"properties":{"ideas":{"type":"integer","minimum":0,"maximum":1000000},"comments":{"type":"integer","minimum":0,"maximum":1000000},"links":{"type":"integer","minimum":0,"maximum":1000000}}}}},"boards":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/board"}},"forms":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/form"}},"presets":{"type":"boolean"},"adminKeys":{"type":"array","maxItems":2,"uniqueItems":true,"items":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"reservedNames":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200}},"scores":{"$ref":"#/$defs/scores"},"leaderboards":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/leaderboard"}},"programs":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/program"}},"badges":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/badge"}},"endpoint":{"$ref":"#/$defs/link"},"audience":{"enum":["general","likely-minors"]},"excluded":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[^\\s\\p{C}]{1,128}$"}}}},"form":{"type":"object","properties":{"preset":{"enum":["nps","csat","ces","thumbs","stars","smileys","contact","bug","idea","pulse","pulse-full"]},"id":{"$ref":"#/$defs/slug"}}},"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"scoreKind":{"enum":["check-in","event","helpful","thanks","adopted","shipped"]},"scores":{"type":"object","additionalProperties":false,"properties":{"version":{"type":"string","minLength":1,"maxLength":64},"rules":{"type":"array","maxItems":6,"items":{"type":"object","additionalProperties":false,"required":["kind","points"],"properties":{"kind":{"$ref":"#/$defs/scoreKind"},"points":{"type":"integer","minimum":0,"maximum":1000000},"perDay":{"type":"integer","minimum":0,"maximum":1000000}}}}}},"leaderboard":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"description":{"$ref":"#/$defs/text"},"modes":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["goal","around","top","league","thanks"]}},"kinds":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["check-in","event","helpful","thanks","adopted","shipped"]}},"periods":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["week","month","all","rolling-7","rolling-30"]}},"tie":{"enum":["competition","dense","ordinal"]},"top":{"type":"integer","minimum":1,"maximum":1000},"minimum":{"type":"integer","minimum":2,"maximum":1000},"goal":{"type":"object","additionalProperties":false,"required":["kind","target"],"properties":{"kind":{"$ref":"#/$defs/scoreKind"},"target":{"type":"integer","minimum":1,"maximum":1000000000},"period":{"enum":["week","month","all"]}}},"seasons":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["id","name","from","to"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"from":{"$ref":"#/$defs/date"},"to":{"$ref":"#/$defs/date"}}}},"teams":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["id","name","segment"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"segment":{"type":"string","minLength":1,"maxLength":64}}}},"group":{"type":"integer","minimum":3,"maximum":30}}},"program":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"description":{"$ref":"#/$defs/text"},"freezesPerMonth":{"type":"integer","minimum":0,"maximum":31},"restWeekdays":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":7}},"restDates":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/date"}},"makeUp":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"properties":{"hours":{"type":"integer","minimum":1,"maximum":336},"perMonth":{"type":"integer","minimum":1,"maximum":31},"earned":{"type":"boolean"}}}]},"milestones":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/count"}},"undoMinutes":{"type":"integer","minimum":0,"maximum":1440},"goals":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":7}},"topics":{"type":"array","maxItems":1000,"items":{"anyOf":[{"type":"object","additionalProperties":false,"required":["date","text"],"properties":{"date":{"$ref":"#/$defs/date"},"text":{"$ref":"#/$defs/text"}}},{"$ref":"#/$defs/text"}]}},"timeSpent":{"type":"boolean"},"eventUrl":{"type":"string","pattern":"^https?://.*\\{code\\}","maxLength":500}}},"badge":{"type":"object","additionalProperties":false,"required":["id","name","criteria","counts"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"criteria":{"$ref":"#/$defs/text"},"counts":{"enum":["check-ins","events","helpful","thanks","adopted","shipped"]},"image":{"$ref":"#/$defs/link"},"tiers":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"$ref":"#/$defs/count"},"name":{"$ref":"#/$defs/text"}}}}}},"key":{"type":"object","additionalProperties":false,"required":["kid","algorithm"],"properties":{"kid":{"type":"string","pattern":"^[!-~]{1,128}$"},"algorithm":{"enum":["EdDSA","ES256","HS256"]},"jwk":{"type":"object"},"secret":{"type":"string"},"development":{"type":"boolean"}}},"staff":{"type":"object","additionalProperties":false,"required":["sub","role"],"properties":{"sub":{"type":"string","pattern":"^[^\\s\\p{C}]{1,128}$"},"role":{"enum":["member","brand","partner","moderator"]},"staff":{"type":"boolean"},"title":{"type":"string","minLength":1,"maxLength":80}}},"board":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"description":{"$ref":"#/$defs/text"},"statuses":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/status"}},"categories":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/category"}},"kinds":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["suggestion","experience","story","question"]}},"relations":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["company","product","brand","member"]}},"voteBudget":{"anyOf":[{"type":"null"},{"type":"integer","minimum":1,"maximum":1000}]},"selfVotes":{"type":"boolean"},"review":{"enum":["before","newcomers","after"]},"terms":{"type":"object","additionalProperties":false,"required":["version","text"],"properties":{"version":{"type":"string","minLength":1,"maxLength":64},"text":{"$ref":"#/$defs/text"},"url":{"$ref":"#/$defs/link"}}}}},"status":{"type":"object","additionalProperties":false,"required":["id","kind"],"properties":{"id":{"$ref":"#/$defs/slug"},"kind":{"enum":["new","under_review","planned","in_progress","shipped","declined","merged"]},"name":{"$ref":"#/$defs/text"},"open":{"type":"boolean"}}},"category":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"template":{"$ref":"#/$defs/text"}}}}};
const schema7 = {"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"brand":{"type":"string","minLength":1},"locales":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"}},"defaultLocale":{"type":"string"},"zone":{"type":"string"},"governance":{"enum":["brand-led","member-led"]},"anonymous":{"type":"boolean"},"origins":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"issuer":{"type":"string","minLength":1,"maxLength":512},"keys":{"type":"array","maxItems":2,"items":{"$ref":"#/$defs/key"}},"staff":{"type":"array","items":{"$ref":"#/$defs/staff"}},"links":{"type":"object","additionalProperties":false,"properties":{"terms":{"$ref":"#/$defs/link"},"privacy":{"$ref":"#/$defs/link"},"guidelines":{"$ref":"#/$defs/link"}}},"limits":{"type":"object","additionalProperties":false,"properties":{"editMinutes":{"type":"integer","minimum":0,"maximum":525600},"writesPerMinute":{"$ref":"#/$defs/count"},"writesPerMinutePerRange":{"$ref":"#/$defs/count"},"readsPerMinutePerRange":{"$ref":"#/$defs/count"},"votesPerIdeaPerRange":{"$ref":"#/$defs/count"},"feedbackPerMinutePerRange":{"$ref":"#/$defs/count"},"newcomer":{"type":"object","additionalProperties":false,"properties":{"ideas":{"type":"integer","minimum":0,"maximum":1000000},"comments":{"type":"integer","minimum":0,"maximum":1000000},"links":{"type":"integer","minimum":0,"maximum":1000000}}}}},"boards":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/board"}},"forms":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/form"}},"presets":{"type":"boolean"},"adminKeys":{"type":"array","maxItems":2,"uniqueItems":true,"items":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"reservedNames":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200}},"scores":{"$ref":"#/$defs/scores"},"leaderboards":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/leaderboard"}},"programs":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/program"}},"badges":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/badge"}},"endpoint":{"$ref":"#/$defs/link"},"audience":{"enum":["general","likely-minors"]},"excluded":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[^\\s\\p{C}]{1,128}$"}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema8 = {"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"};
const pattern0 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"anyOf":[{"type":"string","minLength":1},{"type":"object","minProperties":1,"additionalProperties":{"type":"string","minLength":1}}]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":false,"required":["kid","algorithm"],"properties":{"kid":{"type":"string","pattern":"^[!-~]{1,128}$"},"algorithm":{"enum":["EdDSA","ES256","HS256"]},"jwk":{"type":"object"},"secret":{"type":"string"},"development":{"type":"boolean"}}};
const pattern1 = new RegExp("^[!-~]{1,128}$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kid"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.algorithm === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "algorithm"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kid") || (key0 === "algorithm")) || (key0 === "jwk")) || (key0 === "secret")) || (key0 === "development"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kid !== undefined){
let data0 = data.kid;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err3 = {instancePath:instancePath+"/kid",schemaPath:"#/properties/kid/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,128}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/kid",schemaPath:"#/properties/kid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.algorithm !== undefined){
let data1 = data.algorithm;
if(!(((data1 === "EdDSA") || (data1 === "ES256")) || (data1 === "HS256"))){
const err5 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema10.properties.algorithm.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.jwk !== undefined){
let data2 = data.jwk;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/jwk",schemaPath:"#/properties/jwk/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.secret !== undefined){
if(typeof data.secret !== "string"){
const err7 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.development !== undefined){
if(typeof data.development !== "boolean"){
const err8 = {instancePath:instancePath+"/development",schemaPath:"#/properties/development/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","additionalProperties":false,"required":["sub","role"],"properties":{"sub":{"type":"string","pattern":"^[^\\s\\p{C}]{1,128}$"},"role":{"enum":["member","brand","partner","moderator"]},"staff":{"type":"boolean"},"title":{"type":"string","minLength":1,"maxLength":80}}};
const pattern2 = new RegExp("^[^\\s\\p{C}]{1,128}$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sub === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sub"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "sub") || (key0 === "role")) || (key0 === "staff")) || (key0 === "title"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sub !== undefined){
let data0 = data.sub;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/sub",schemaPath:"#/properties/sub/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\p{C}]{1,128}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/sub",schemaPath:"#/properties/sub/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(!((((data1 === "member") || (data1 === "brand")) || (data1 === "partner")) || (data1 === "moderator"))){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.role.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.staff !== undefined){
if(typeof data.staff !== "boolean"){
const err6 = {instancePath:instancePath+"/staff",schemaPath:"#/properties/staff/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(data3.length > 80){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"string","pattern":"^https?://","maxLength":2048};
const pattern3 = new RegExp("^https?://", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 2048){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2048}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"integer","minimum":1,"maximum":1000000};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate35.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"description":{"$ref":"#/$defs/text"},"statuses":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/status"}},"categories":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/category"}},"kinds":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["suggestion","experience","story","question"]}},"relations":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["company","product","brand","member"]}},"voteBudget":{"anyOf":[{"type":"null"},{"type":"integer","minimum":1,"maximum":1000}]},"selfVotes":{"type":"boolean"},"review":{"enum":["before","newcomers","after"]},"terms":{"type":"object","additionalProperties":false,"required":["version","text"],"properties":{"version":{"type":"string","minLength":1,"maxLength":64},"text":{"$ref":"#/$defs/text"},"url":{"$ref":"#/$defs/link"}}}}};
const schema15 = {"type":"object","additionalProperties":false,"required":["id","kind"],"properties":{"id":{"$ref":"#/$defs/slug"},"kind":{"enum":["new","under_review","planned","in_progress","shipped","declined","merged"]},"name":{"$ref":"#/$defs/text"},"open":{"type":"boolean"}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "kind")) || (key0 === "name")) || (key0 === "open"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!(((((((data1 === "new") || (data1 === "under_review")) || (data1 === "planned")) || (data1 === "in_progress")) || (data1 === "shipped")) || (data1 === "declined")) || (data1 === "merged"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema15.properties.kind.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.open !== undefined){
if(typeof data.open !== "boolean"){
const err4 = {instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"template":{"$ref":"#/$defs/text"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "template"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.template !== undefined){
if(!(validate25(data.template, {instancePath:instancePath+"/template",parentData:data,parentDataProperty:"template",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate25(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.statuses !== undefined){
let data3 = data.statuses;
if(Array.isArray(data3)){
if(data3.length > 50){
const err3 = {instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data3.length < 1){
const err4 = {instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate45(data3[i0], {instancePath:instancePath+"/statuses/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.categories !== undefined){
let data5 = data.categories;
if(Array.isArray(data5)){
if(data5.length > 100){
const err6 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate49(data5[i1], {instancePath:instancePath+"/categories/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kinds !== undefined){
let data7 = data.kinds;
if(Array.isArray(data7)){
if(data7.length < 1){
const err8 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/kinds/" + i2,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((data8 === "suggestion") || (data8 === "experience")) || (data8 === "story")) || (data8 === "question"))){
const err10 = {instancePath:instancePath+"/kinds/" + i2,schemaPath:"#/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema14.properties.kinds.items.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i3 = data7.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data7[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err11 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err12 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.relations !== undefined){
let data9 = data.relations;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i4=0; i4<len3; i4++){
let data10 = data9[i4];
if(typeof data10 !== "string"){
const err13 = {instancePath:instancePath+"/relations/" + i4,schemaPath:"#/properties/relations/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data10 === "company") || (data10 === "product")) || (data10 === "brand")) || (data10 === "member"))){
const err14 = {instancePath:instancePath+"/relations/" + i4,schemaPath:"#/properties/relations/items/enum",keyword:"enum",params:{allowedValues: schema14.properties.relations.items.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i5 = data9.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data9[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err15 = {instancePath:instancePath+"/relations",schemaPath:"#/properties/relations/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err16 = {instancePath:instancePath+"/relations",schemaPath:"#/properties/relations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.voteBudget !== undefined){
let data11 = data.voteBudget;
const _errs20 = errors;
let valid11 = false;
const _errs21 = errors;
if(data11 !== null){
const err17 = {instancePath:instancePath+"/voteBudget",schemaPath:"#/properties/voteBudget/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid11 = valid11 || _valid0;
if(!valid11){
const _errs23 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err18 = {instancePath:instancePath+"/voteBudget",schemaPath:"#/properties/voteBudget/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000 || isNaN(data11)){
const err19 = {instancePath:instancePath+"/voteBudget",schemaPath:"#/properties/voteBudget/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/voteBudget",schemaPath:"#/properties/voteBudget/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid0 = _errs23 === errors;
valid11 = valid11 || _valid0;
}
if(!valid11){
const err21 = {instancePath:instancePath+"/voteBudget",schemaPath:"#/properties/voteBudget/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.selfVotes !== undefined){
if(typeof data.selfVotes !== "boolean"){
const err22 = {instancePath:instancePath+"/selfVotes",schemaPath:"#/properties/selfVotes/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.review !== undefined){
let data13 = data.review;
if(!(((data13 === "before") || (data13 === "newcomers")) || (data13 === "after"))){
const err23 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/enum",keyword:"enum",params:{allowedValues: schema14.properties.review.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.terms !== undefined){
let data14 = data.terms;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.version === undefined){
const err24 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data14.text === undefined){
const err25 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data14){
if(!(((key1 === "version") || (key1 === "text")) || (key1 === "url"))){
const err26 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.version !== undefined){
let data15 = data14.version;
if(typeof data15 === "string"){
if(data15.length > 64){
const err27 = {instancePath:instancePath+"/terms/version",schemaPath:"#/properties/terms/properties/version/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data15.length < 1){
const err28 = {instancePath:instancePath+"/terms/version",schemaPath:"#/properties/terms/properties/version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/terms/version",schemaPath:"#/properties/terms/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.text !== undefined){
if(!(validate25(data14.text, {instancePath:instancePath+"/terms/text",parentData:data14,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data14.url !== undefined){
if(!(validate31(data14.url, {instancePath:instancePath+"/terms/url",parentData:data14,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","properties":{"preset":{"enum":["nps","csat","ces","thumbs","stars","smileys","contact","bug","idea","pulse","pulse-full"]},"id":{"$ref":"#/$defs/slug"}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.preset !== undefined){
let data0 = data.preset;
if(!(((((((((((data0 === "nps") || (data0 === "csat")) || (data0 === "ces")) || (data0 === "thumbs")) || (data0 === "stars")) || (data0 === "smileys")) || (data0 === "contact")) || (data0 === "bug")) || (data0 === "idea")) || (data0 === "pulse")) || (data0 === "pulse-full"))){
const err0 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues: schema17.properties.preset.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"properties":{"version":{"type":"string","minLength":1,"maxLength":64},"rules":{"type":"array","maxItems":6,"items":{"type":"object","additionalProperties":false,"required":["kind","points"],"properties":{"kind":{"$ref":"#/$defs/scoreKind"},"points":{"type":"integer","minimum":0,"maximum":1000000},"perDay":{"type":"integer","minimum":0,"maximum":1000000}}}}}};
const schema19 = {"enum":["check-in","event","helpful","thanks","adopted","shipped"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((data === "check-in") || (data === "event")) || (data === "helpful")) || (data === "thanks")) || (data === "adopted")) || (data === "shipped"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema19.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "version") || (key0 === "rules"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 === "string"){
if(data0.length > 64){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rules !== undefined){
let data1 = data.rules;
if(Array.isArray(data1)){
if(data1.length > 6){
const err4 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 6}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err5 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.points === undefined){
const err6 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "points"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "kind") || (key1 === "points")) || (key1 === "perDay"))){
const err7 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.kind !== undefined){
if(!(validate61(data2.kind, {instancePath:instancePath+"/rules/" + i0+"/kind",parentData:data2,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data2.points !== undefined){
let data4 = data2.points;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/rules/" + i0+"/points",schemaPath:"#/properties/rules/items/properties/points/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/rules/" + i0+"/points",schemaPath:"#/properties/rules/items/properties/points/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/rules/" + i0+"/points",schemaPath:"#/properties/rules/items/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data2.perDay !== undefined){
let data5 = data2.perDay;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/rules/" + i0+"/perDay",schemaPath:"#/properties/rules/items/properties/perDay/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/rules/" + i0+"/perDay",schemaPath:"#/properties/rules/items/properties/perDay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/rules/" + i0+"/perDay",schemaPath:"#/properties/rules/items/properties/perDay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"description":{"$ref":"#/$defs/text"},"modes":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["goal","around","top","league","thanks"]}},"kinds":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["check-in","event","helpful","thanks","adopted","shipped"]}},"periods":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["week","month","all","rolling-7","rolling-30"]}},"tie":{"enum":["competition","dense","ordinal"]},"top":{"type":"integer","minimum":1,"maximum":1000},"minimum":{"type":"integer","minimum":2,"maximum":1000},"goal":{"type":"object","additionalProperties":false,"required":["kind","target"],"properties":{"kind":{"$ref":"#/$defs/scoreKind"},"target":{"type":"integer","minimum":1,"maximum":1000000000},"period":{"enum":["week","month","all"]}}},"seasons":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["id","name","from","to"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"from":{"$ref":"#/$defs/date"},"to":{"$ref":"#/$defs/date"}}}},"teams":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["id","name","segment"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"segment":{"type":"string","minLength":1,"maxLength":64}}}},"group":{"type":"integer","minimum":3,"maximum":30}}};
const schema21 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema20.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate25(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.modes !== undefined){
let data3 = data.modes;
if(Array.isArray(data3)){
if(data3.length < 1){
const err3 = {instancePath:instancePath+"/modes",schemaPath:"#/properties/modes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/modes/" + i0,schemaPath:"#/properties/modes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((data4 === "goal") || (data4 === "around")) || (data4 === "top")) || (data4 === "league")) || (data4 === "thanks"))){
const err5 = {instancePath:instancePath+"/modes/" + i0,schemaPath:"#/properties/modes/items/enum",keyword:"enum",params:{allowedValues: schema20.properties.modes.items.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err6 = {instancePath:instancePath+"/modes",schemaPath:"#/properties/modes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/modes",schemaPath:"#/properties/modes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kinds !== undefined){
let data5 = data.kinds;
if(Array.isArray(data5)){
if(data5.length < 1){
const err8 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/kinds/" + i2,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((data6 === "check-in") || (data6 === "event")) || (data6 === "helpful")) || (data6 === "thanks")) || (data6 === "adopted")) || (data6 === "shipped"))){
const err10 = {instancePath:instancePath+"/kinds/" + i2,schemaPath:"#/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema20.properties.kinds.items.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data5[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err11 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err12 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.periods !== undefined){
let data7 = data.periods;
if(Array.isArray(data7)){
if(data7.length < 1){
const err13 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data7.length;
for(let i4=0; i4<len2; i4++){
let data8 = data7[i4];
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/periods/" + i4,schemaPath:"#/properties/periods/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((data8 === "week") || (data8 === "month")) || (data8 === "all")) || (data8 === "rolling-7")) || (data8 === "rolling-30"))){
const err15 = {instancePath:instancePath+"/periods/" + i4,schemaPath:"#/properties/periods/items/enum",keyword:"enum",params:{allowedValues: schema20.properties.periods.items.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i5 = data7.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data7[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err16 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err17 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tie !== undefined){
let data9 = data.tie;
if(!(((data9 === "competition") || (data9 === "dense")) || (data9 === "ordinal"))){
const err18 = {instancePath:instancePath+"/tie",schemaPath:"#/properties/tie/enum",keyword:"enum",params:{allowedValues: schema20.properties.tie.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.top !== undefined){
let data10 = data.top;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err19 = {instancePath:instancePath+"/top",schemaPath:"#/properties/top/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/top",schemaPath:"#/properties/top/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/top",schemaPath:"#/properties/top/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.minimum !== undefined){
let data11 = data.minimum;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err22 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11 < 2 || isNaN(data11)){
const err24 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.goal !== undefined){
let data12 = data.goal;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.kind === undefined){
const err25 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12.target === undefined){
const err26 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data12){
if(!(((key1 === "kind") || (key1 === "target")) || (key1 === "period"))){
const err27 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.kind !== undefined){
if(!(validate61(data12.kind, {instancePath:instancePath+"/goal/kind",parentData:data12,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data12.target !== undefined){
let data14 = data12.target;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err28 = {instancePath:instancePath+"/goal/target",schemaPath:"#/properties/goal/properties/target/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000000 || isNaN(data14)){
const err29 = {instancePath:instancePath+"/goal/target",schemaPath:"#/properties/goal/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/goal/target",schemaPath:"#/properties/goal/properties/target/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data12.period !== undefined){
let data15 = data12.period;
if(!(((data15 === "week") || (data15 === "month")) || (data15 === "all"))){
const err31 = {instancePath:instancePath+"/goal/period",schemaPath:"#/properties/goal/properties/period/enum",keyword:"enum",params:{allowedValues: schema20.properties.goal.properties.period.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.seasons !== undefined){
let data16 = data.seasons;
if(Array.isArray(data16)){
if(data16.length > 100){
const err33 = {instancePath:instancePath+"/seasons",schemaPath:"#/properties/seasons/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len3 = data16.length;
for(let i6=0; i6<len3; i6++){
let data17 = data16[i6];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.id === undefined){
const err34 = {instancePath:instancePath+"/seasons/" + i6,schemaPath:"#/properties/seasons/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data17.name === undefined){
const err35 = {instancePath:instancePath+"/seasons/" + i6,schemaPath:"#/properties/seasons/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data17.from === undefined){
const err36 = {instancePath:instancePath+"/seasons/" + i6,schemaPath:"#/properties/seasons/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data17.to === undefined){
const err37 = {instancePath:instancePath+"/seasons/" + i6,schemaPath:"#/properties/seasons/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data17){
if(!((((key2 === "id") || (key2 === "name")) || (key2 === "from")) || (key2 === "to"))){
const err38 = {instancePath:instancePath+"/seasons/" + i6,schemaPath:"#/properties/seasons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.id !== undefined){
if(!(validate23(data17.id, {instancePath:instancePath+"/seasons/" + i6+"/id",parentData:data17,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data17.name !== undefined){
if(!(validate25(data17.name, {instancePath:instancePath+"/seasons/" + i6+"/name",parentData:data17,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data17.from !== undefined){
if(!(validate71(data17.from, {instancePath:instancePath+"/seasons/" + i6+"/from",parentData:data17,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data17.to !== undefined){
if(!(validate71(data17.to, {instancePath:instancePath+"/seasons/" + i6+"/to",parentData:data17,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/seasons/" + i6,schemaPath:"#/properties/seasons/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/seasons",schemaPath:"#/properties/seasons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.teams !== undefined){
let data22 = data.teams;
if(Array.isArray(data22)){
if(data22.length > 100){
const err41 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len4 = data22.length;
for(let i7=0; i7<len4; i7++){
let data23 = data22[i7];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.id === undefined){
const err42 = {instancePath:instancePath+"/teams/" + i7,schemaPath:"#/properties/teams/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data23.name === undefined){
const err43 = {instancePath:instancePath+"/teams/" + i7,schemaPath:"#/properties/teams/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data23.segment === undefined){
const err44 = {instancePath:instancePath+"/teams/" + i7,schemaPath:"#/properties/teams/items/required",keyword:"required",params:{missingProperty: "segment"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key3 in data23){
if(!(((key3 === "id") || (key3 === "name")) || (key3 === "segment"))){
const err45 = {instancePath:instancePath+"/teams/" + i7,schemaPath:"#/properties/teams/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data23.id !== undefined){
if(!(validate23(data23.id, {instancePath:instancePath+"/teams/" + i7+"/id",parentData:data23,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data23.name !== undefined){
if(!(validate25(data23.name, {instancePath:instancePath+"/teams/" + i7+"/name",parentData:data23,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data23.segment !== undefined){
let data26 = data23.segment;
if(typeof data26 === "string"){
if(data26.length > 64){
const err46 = {instancePath:instancePath+"/teams/" + i7+"/segment",schemaPath:"#/properties/teams/items/properties/segment/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data26.length < 1){
const err47 = {instancePath:instancePath+"/teams/" + i7+"/segment",schemaPath:"#/properties/teams/items/properties/segment/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/teams/" + i7+"/segment",schemaPath:"#/properties/teams/items/properties/segment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/teams/" + i7,schemaPath:"#/properties/teams/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.group !== undefined){
let data27 = data.group;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err51 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 30 || isNaN(data27)){
const err52 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data27 < 3 || isNaN(data27)){
const err53 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"description":{"$ref":"#/$defs/text"},"freezesPerMonth":{"type":"integer","minimum":0,"maximum":31},"restWeekdays":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":7}},"restDates":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/date"}},"makeUp":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"properties":{"hours":{"type":"integer","minimum":1,"maximum":336},"perMonth":{"type":"integer","minimum":1,"maximum":31},"earned":{"type":"boolean"}}}]},"milestones":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/count"}},"undoMinutes":{"type":"integer","minimum":0,"maximum":1440},"goals":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":7}},"topics":{"type":"array","maxItems":1000,"items":{"anyOf":[{"type":"object","additionalProperties":false,"required":["date","text"],"properties":{"date":{"$ref":"#/$defs/date"},"text":{"$ref":"#/$defs/text"}}},{"$ref":"#/$defs/text"}]}},"timeSpent":{"type":"boolean"},"eventUrl":{"type":"string","pattern":"^https?://.*\\{code\\}","maxLength":500}}};
const pattern6 = new RegExp("^https?://.*\\{code\\}", "u");

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema22.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate25(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.freezesPerMonth !== undefined){
let data3 = data.freezesPerMonth;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err3 = {instancePath:instancePath+"/freezesPerMonth",schemaPath:"#/properties/freezesPerMonth/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 31 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/freezesPerMonth",schemaPath:"#/properties/freezesPerMonth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/freezesPerMonth",schemaPath:"#/properties/freezesPerMonth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.restWeekdays !== undefined){
let data4 = data.restWeekdays;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/restWeekdays/" + i0,schemaPath:"#/properties/restWeekdays/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 7 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/restWeekdays/" + i0,schemaPath:"#/properties/restWeekdays/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/restWeekdays/" + i0,schemaPath:"#/properties/restWeekdays/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/restWeekdays",schemaPath:"#/properties/restWeekdays/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/restWeekdays",schemaPath:"#/properties/restWeekdays/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.restDates !== undefined){
let data6 = data.restDates;
if(Array.isArray(data6)){
if(data6.length > 1000){
const err11 = {instancePath:instancePath+"/restDates",schemaPath:"#/properties/restDates/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
if(!(validate71(data6[i2], {instancePath:instancePath+"/restDates/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/restDates",schemaPath:"#/properties/restDates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.makeUp !== undefined){
let data8 = data.makeUp;
const _errs15 = errors;
let valid6 = false;
const _errs16 = errors;
if(data8 !== null){
const err13 = {instancePath:instancePath+"/makeUp",schemaPath:"#/properties/makeUp/anyOf/0/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs18 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(((key1 === "hours") || (key1 === "perMonth")) || (key1 === "earned"))){
const err14 = {instancePath:instancePath+"/makeUp",schemaPath:"#/properties/makeUp/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.hours !== undefined){
let data9 = data8.hours;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err15 = {instancePath:instancePath+"/makeUp/hours",schemaPath:"#/properties/makeUp/anyOf/1/properties/hours/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 336 || isNaN(data9)){
const err16 = {instancePath:instancePath+"/makeUp/hours",schemaPath:"#/properties/makeUp/anyOf/1/properties/hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 336}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/makeUp/hours",schemaPath:"#/properties/makeUp/anyOf/1/properties/hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data8.perMonth !== undefined){
let data10 = data8.perMonth;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err18 = {instancePath:instancePath+"/makeUp/perMonth",schemaPath:"#/properties/makeUp/anyOf/1/properties/perMonth/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 31 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/makeUp/perMonth",schemaPath:"#/properties/makeUp/anyOf/1/properties/perMonth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/makeUp/perMonth",schemaPath:"#/properties/makeUp/anyOf/1/properties/perMonth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data8.earned !== undefined){
if(typeof data8.earned !== "boolean"){
const err21 = {instancePath:instancePath+"/makeUp/earned",schemaPath:"#/properties/makeUp/anyOf/1/properties/earned/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/makeUp",schemaPath:"#/properties/makeUp/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid6 = valid6 || _valid0;
}
if(!valid6){
const err23 = {instancePath:instancePath+"/makeUp",schemaPath:"#/properties/makeUp/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.milestones !== undefined){
let data12 = data.milestones;
if(Array.isArray(data12)){
if(data12.length > 50){
const err24 = {instancePath:instancePath+"/milestones",schemaPath:"#/properties/milestones/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data12.length;
for(let i3=0; i3<len2; i3++){
if(!(validate35(data12[i3], {instancePath:instancePath+"/milestones/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.undoMinutes !== undefined){
let data14 = data.undoMinutes;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err26 = {instancePath:instancePath+"/undoMinutes",schemaPath:"#/properties/undoMinutes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1440 || isNaN(data14)){
const err27 = {instancePath:instancePath+"/undoMinutes",schemaPath:"#/properties/undoMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err28 = {instancePath:instancePath+"/undoMinutes",schemaPath:"#/properties/undoMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.goals !== undefined){
let data15 = data.goals;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i4=0; i4<len3; i4++){
let data16 = data15[i4];
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err29 = {instancePath:instancePath+"/goals/" + i4,schemaPath:"#/properties/goals/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 7 || isNaN(data16)){
const err30 = {instancePath:instancePath+"/goals/" + i4,schemaPath:"#/properties/goals/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err31 = {instancePath:instancePath+"/goals/" + i4,schemaPath:"#/properties/goals/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
let i5 = data15.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data15[i5];
if(!(((typeof item1 == "number") && (!(item1 % 1) && !isNaN(item1))) && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err32 = {instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err33 = {instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.topics !== undefined){
let data17 = data.topics;
if(Array.isArray(data17)){
if(data17.length > 1000){
const err34 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len4 = data17.length;
for(let i6=0; i6<len4; i6++){
let data18 = data17[i6];
const _errs39 = errors;
let valid15 = false;
const _errs40 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.date === undefined){
const err35 = {instancePath:instancePath+"/topics/" + i6,schemaPath:"#/properties/topics/items/anyOf/0/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data18.text === undefined){
const err36 = {instancePath:instancePath+"/topics/" + i6,schemaPath:"#/properties/topics/items/anyOf/0/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data18){
if(!((key2 === "date") || (key2 === "text"))){
const err37 = {instancePath:instancePath+"/topics/" + i6,schemaPath:"#/properties/topics/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data18.date !== undefined){
if(!(validate71(data18.date, {instancePath:instancePath+"/topics/" + i6+"/date",parentData:data18,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data18.text !== undefined){
if(!(validate25(data18.text, {instancePath:instancePath+"/topics/" + i6+"/text",parentData:data18,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/topics/" + i6,schemaPath:"#/properties/topics/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid1 = _errs40 === errors;
valid15 = valid15 || _valid1;
if(!valid15){
const _errs45 = errors;
if(!(validate25(data18, {instancePath:instancePath+"/topics/" + i6,parentData:data17,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid1 = _errs45 === errors;
valid15 = valid15 || _valid1;
}
if(!valid15){
const err39 = {instancePath:instancePath+"/topics/" + i6,schemaPath:"#/properties/topics/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.timeSpent !== undefined){
if(typeof data.timeSpent !== "boolean"){
const err41 = {instancePath:instancePath+"/timeSpent",schemaPath:"#/properties/timeSpent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.eventUrl !== undefined){
let data22 = data.eventUrl;
if(typeof data22 === "string"){
if(data22.length > 500){
const err42 = {instancePath:instancePath+"/eventUrl",schemaPath:"#/properties/eventUrl/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern6.test(data22)){
const err43 = {instancePath:instancePath+"/eventUrl",schemaPath:"#/properties/eventUrl/pattern",keyword:"pattern",params:{pattern: "^https?://.*\\{code\\}"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/eventUrl",schemaPath:"#/properties/eventUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":false,"required":["id","name","criteria","counts"],"properties":{"id":{"$ref":"#/$defs/slug"},"name":{"$ref":"#/$defs/text"},"criteria":{"$ref":"#/$defs/text"},"counts":{"enum":["check-ins","events","helpful","thanks","adopted","shipped"]},"image":{"$ref":"#/$defs/link"},"tiers":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"$ref":"#/$defs/count"},"name":{"$ref":"#/$defs/text"}}}}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.criteria === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.counts === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "criteria")) || (key0 === "counts")) || (key0 === "image")) || (key0 === "tiers"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
if(!(validate25(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.counts !== undefined){
let data3 = data.counts;
if(!((((((data3 === "check-ins") || (data3 === "events")) || (data3 === "helpful")) || (data3 === "thanks")) || (data3 === "adopted")) || (data3 === "shipped"))){
const err5 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/enum",keyword:"enum",params:{allowedValues: schema23.properties.counts.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.image !== undefined){
if(!(validate31(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.tiers !== undefined){
let data5 = data.tiers;
if(Array.isArray(data5)){
if(data5.length > 20){
const err6 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.at === undefined){
const err8 = {instancePath:instancePath+"/tiers/" + i0,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "at") || (key1 === "name"))){
const err9 = {instancePath:instancePath+"/tiers/" + i0,schemaPath:"#/properties/tiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.at !== undefined){
if(!(validate35(data6.at, {instancePath:instancePath+"/tiers/" + i0+"/at",parentData:data6,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data6.name !== undefined){
if(!(validate25(data6.name, {instancePath:instancePath+"/tiers/" + i0+"/name",parentData:data6,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/tiers/" + i0,schemaPath:"#/properties/tiers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate25(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.brand !== undefined){
let data2 = data.brand;
if(typeof data2 === "string"){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/brand",schemaPath:"#/properties/brand/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/brand",schemaPath:"#/properties/brand/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.locales !== undefined){
let data3 = data.locales;
if(Array.isArray(data3)){
if(data3.length < 1){
const err5 = {instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err6 = {instancePath:instancePath+"/locales/" + i0,schemaPath:"#/properties/locales/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err7 = {instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err8 = {instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.defaultLocale !== undefined){
if(typeof data.defaultLocale !== "string"){
const err9 = {instancePath:instancePath+"/defaultLocale",schemaPath:"#/properties/defaultLocale/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.zone !== undefined){
if(typeof data.zone !== "string"){
const err10 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.governance !== undefined){
let data7 = data.governance;
if(!((data7 === "brand-led") || (data7 === "member-led"))){
const err11 = {instancePath:instancePath+"/governance",schemaPath:"#/properties/governance/enum",keyword:"enum",params:{allowedValues: schema7.properties.governance.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.anonymous !== undefined){
if(typeof data.anonymous !== "boolean"){
const err12 = {instancePath:instancePath+"/anonymous",schemaPath:"#/properties/anonymous/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.origins !== undefined){
let data9 = data.origins;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
if(typeof data9[i2] !== "string"){
const err13 = {instancePath:instancePath+"/origins/" + i2,schemaPath:"#/properties/origins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data9[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err14 = {instancePath:instancePath+"/origins",schemaPath:"#/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err15 = {instancePath:instancePath+"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.issuer !== undefined){
let data11 = data.issuer;
if(typeof data11 === "string"){
if(data11.length > 512){
const err16 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 512}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data11.length < 1){
const err17 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.keys !== undefined){
let data12 = data.keys;
if(Array.isArray(data12)){
if(data12.length > 2){
const err19 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data12.length;
for(let i4=0; i4<len2; i4++){
if(!(validate27(data12[i4], {instancePath:instancePath+"/keys/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.staff !== undefined){
let data14 = data.staff;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i5=0; i5<len3; i5++){
if(!(validate29(data14[i5], {instancePath:instancePath+"/staff/" + i5,parentData:data14,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/staff",schemaPath:"#/properties/staff/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.links !== undefined){
let data16 = data.links;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key1 in data16){
if(!(((key1 === "terms") || (key1 === "privacy")) || (key1 === "guidelines"))){
const err22 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data16.terms !== undefined){
if(!(validate31(data16.terms, {instancePath:instancePath+"/links/terms",parentData:data16,parentDataProperty:"terms",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data16.privacy !== undefined){
if(!(validate31(data16.privacy, {instancePath:instancePath+"/links/privacy",parentData:data16,parentDataProperty:"privacy",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data16.guidelines !== undefined){
if(!(validate31(data16.guidelines, {instancePath:instancePath+"/links/guidelines",parentData:data16,parentDataProperty:"guidelines",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.limits !== undefined){
let data20 = data.limits;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key2 in data20){
if(!(((((((key2 === "editMinutes") || (key2 === "writesPerMinute")) || (key2 === "writesPerMinutePerRange")) || (key2 === "readsPerMinutePerRange")) || (key2 === "votesPerIdeaPerRange")) || (key2 === "feedbackPerMinutePerRange")) || (key2 === "newcomer"))){
const err24 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data20.editMinutes !== undefined){
let data21 = data20.editMinutes;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err25 = {instancePath:instancePath+"/limits/editMinutes",schemaPath:"#/properties/limits/properties/editMinutes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 525600 || isNaN(data21)){
const err26 = {instancePath:instancePath+"/limits/editMinutes",schemaPath:"#/properties/limits/properties/editMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err27 = {instancePath:instancePath+"/limits/editMinutes",schemaPath:"#/properties/limits/properties/editMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data20.writesPerMinute !== undefined){
if(!(validate35(data20.writesPerMinute, {instancePath:instancePath+"/limits/writesPerMinute",parentData:data20,parentDataProperty:"writesPerMinute",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data20.writesPerMinutePerRange !== undefined){
if(!(validate35(data20.writesPerMinutePerRange, {instancePath:instancePath+"/limits/writesPerMinutePerRange",parentData:data20,parentDataProperty:"writesPerMinutePerRange",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data20.readsPerMinutePerRange !== undefined){
if(!(validate35(data20.readsPerMinutePerRange, {instancePath:instancePath+"/limits/readsPerMinutePerRange",parentData:data20,parentDataProperty:"readsPerMinutePerRange",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data20.votesPerIdeaPerRange !== undefined){
if(!(validate35(data20.votesPerIdeaPerRange, {instancePath:instancePath+"/limits/votesPerIdeaPerRange",parentData:data20,parentDataProperty:"votesPerIdeaPerRange",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data20.feedbackPerMinutePerRange !== undefined){
if(!(validate35(data20.feedbackPerMinutePerRange, {instancePath:instancePath+"/limits/feedbackPerMinutePerRange",parentData:data20,parentDataProperty:"feedbackPerMinutePerRange",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data20.newcomer !== undefined){
let data27 = data20.newcomer;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key3 in data27){
if(!(((key3 === "ideas") || (key3 === "comments")) || (key3 === "links"))){
const err28 = {instancePath:instancePath+"/limits/newcomer",schemaPath:"#/properties/limits/properties/newcomer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data27.ideas !== undefined){
let data28 = data27.ideas;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err29 = {instancePath:instancePath+"/limits/newcomer/ideas",schemaPath:"#/properties/limits/properties/newcomer/properties/ideas/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000000 || isNaN(data28)){
const err30 = {instancePath:instancePath+"/limits/newcomer/ideas",schemaPath:"#/properties/limits/properties/newcomer/properties/ideas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err31 = {instancePath:instancePath+"/limits/newcomer/ideas",schemaPath:"#/properties/limits/properties/newcomer/properties/ideas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data27.comments !== undefined){
let data29 = data27.comments;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err32 = {instancePath:instancePath+"/limits/newcomer/comments",schemaPath:"#/properties/limits/properties/newcomer/properties/comments/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000 || isNaN(data29)){
const err33 = {instancePath:instancePath+"/limits/newcomer/comments",schemaPath:"#/properties/limits/properties/newcomer/properties/comments/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err34 = {instancePath:instancePath+"/limits/newcomer/comments",schemaPath:"#/properties/limits/properties/newcomer/properties/comments/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data27.links !== undefined){
let data30 = data27.links;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err35 = {instancePath:instancePath+"/limits/newcomer/links",schemaPath:"#/properties/limits/properties/newcomer/properties/links/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 1000000 || isNaN(data30)){
const err36 = {instancePath:instancePath+"/limits/newcomer/links",schemaPath:"#/properties/limits/properties/newcomer/properties/links/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err37 = {instancePath:instancePath+"/limits/newcomer/links",schemaPath:"#/properties/limits/properties/newcomer/properties/links/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/limits/newcomer",schemaPath:"#/properties/limits/properties/newcomer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.boards !== undefined){
let data31 = data.boards;
if(Array.isArray(data31)){
if(data31.length > 100){
const err40 = {instancePath:instancePath+"/boards",schemaPath:"#/properties/boards/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data31.length < 1){
const err41 = {instancePath:instancePath+"/boards",schemaPath:"#/properties/boards/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len4 = data31.length;
for(let i6=0; i6<len4; i6++){
if(!(validate41(data31[i6], {instancePath:instancePath+"/boards/" + i6,parentData:data31,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/boards",schemaPath:"#/properties/boards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.forms !== undefined){
let data33 = data.forms;
if(Array.isArray(data33)){
if(data33.length > 200){
const err43 = {instancePath:instancePath+"/forms",schemaPath:"#/properties/forms/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len5 = data33.length;
for(let i7=0; i7<len5; i7++){
if(!(validate57(data33[i7], {instancePath:instancePath+"/forms/" + i7,parentData:data33,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/forms",schemaPath:"#/properties/forms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.presets !== undefined){
if(typeof data.presets !== "boolean"){
const err45 = {instancePath:instancePath+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.adminKeys !== undefined){
let data36 = data.adminKeys;
if(Array.isArray(data36)){
if(data36.length > 2){
const err46 = {instancePath:instancePath+"/adminKeys",schemaPath:"#/properties/adminKeys/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len6 = data36.length;
for(let i8=0; i8<len6; i8++){
let data37 = data36[i8];
if(typeof data37 === "string"){
if(!pattern4.test(data37)){
const err47 = {instancePath:instancePath+"/adminKeys/" + i8,schemaPath:"#/properties/adminKeys/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/adminKeys/" + i8,schemaPath:"#/properties/adminKeys/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
let i9 = data36.length;
let j2;
if(i9 > 1){
const indices2 = {};
for(;i9--;){
let item2 = data36[i9];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err49 = {instancePath:instancePath+"/adminKeys",schemaPath:"#/properties/adminKeys/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break;
}
indices2[item2] = i9;
}
}
}
else {
const err50 = {instancePath:instancePath+"/adminKeys",schemaPath:"#/properties/adminKeys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.reservedNames !== undefined){
let data38 = data.reservedNames;
if(Array.isArray(data38)){
const len7 = data38.length;
for(let i10=0; i10<len7; i10++){
let data39 = data38[i10];
if(typeof data39 === "string"){
if(data39.length > 200){
const err51 = {instancePath:instancePath+"/reservedNames/" + i10,schemaPath:"#/properties/reservedNames/items/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data39.length < 1){
const err52 = {instancePath:instancePath+"/reservedNames/" + i10,schemaPath:"#/properties/reservedNames/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/reservedNames/" + i10,schemaPath:"#/properties/reservedNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/reservedNames",schemaPath:"#/properties/reservedNames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.scores !== undefined){
if(!(validate60(data.scores, {instancePath:instancePath+"/scores",parentData:data,parentDataProperty:"scores",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.leaderboards !== undefined){
let data41 = data.leaderboards;
if(Array.isArray(data41)){
if(data41.length > 50){
const err55 = {instancePath:instancePath+"/leaderboards",schemaPath:"#/properties/leaderboards/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len8 = data41.length;
for(let i11=0; i11<len8; i11++){
if(!(validate64(data41[i11], {instancePath:instancePath+"/leaderboards/" + i11,parentData:data41,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/leaderboards",schemaPath:"#/properties/leaderboards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.programs !== undefined){
let data43 = data.programs;
if(Array.isArray(data43)){
if(data43.length > 20){
const err57 = {instancePath:instancePath+"/programs",schemaPath:"#/properties/programs/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len9 = data43.length;
for(let i12=0; i12<len9; i12++){
if(!(validate77(data43[i12], {instancePath:instancePath+"/programs/" + i12,parentData:data43,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/programs",schemaPath:"#/properties/programs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.badges !== undefined){
let data45 = data.badges;
if(Array.isArray(data45)){
if(data45.length > 100){
const err59 = {instancePath:instancePath+"/badges",schemaPath:"#/properties/badges/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len10 = data45.length;
for(let i13=0; i13<len10; i13++){
if(!(validate87(data45[i13], {instancePath:instancePath+"/badges/" + i13,parentData:data45,parentDataProperty:i13,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/badges",schemaPath:"#/properties/badges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.endpoint !== undefined){
if(!(validate31(data.endpoint, {instancePath:instancePath+"/endpoint",parentData:data,parentDataProperty:"endpoint",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.audience !== undefined){
let data48 = data.audience;
if(!((data48 === "general") || (data48 === "likely-minors"))){
const err61 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: schema7.properties.audience.enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.excluded !== undefined){
let data49 = data.excluded;
if(Array.isArray(data49)){
const len11 = data49.length;
for(let i14=0; i14<len11; i14++){
let data50 = data49[i14];
if(typeof data50 === "string"){
if(!pattern2.test(data50)){
const err62 = {instancePath:instancePath+"/excluded/" + i14,schemaPath:"#/properties/excluded/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s\\p{C}]{1,128}$"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/excluded/" + i14,schemaPath:"#/properties/excluded/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
let i15 = data49.length;
let j3;
if(i15 > 1){
const indices3 = {};
for(;i15--;){
let item3 = data49[i15];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err64 = {instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j3}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
break;
}
indices3[item3] = i15;
}
}
}
else {
const err65 = {instancePath:instancePath+"/excluded",schemaPath:"#/properties/excluded/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.communities === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "communities"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "$schema") || (key0 === "communities"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.communities !== undefined){
let data1 = data.communities;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err3 = {instancePath:instancePath+"/communities",schemaPath:"#/properties/communities/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/communities",schemaPath:"#/properties/communities/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data1[i0], {instancePath:instancePath+"/communities/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/communities",schemaPath:"#/properties/communities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

