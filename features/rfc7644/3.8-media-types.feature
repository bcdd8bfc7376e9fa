Feature: Media types and encodings
  SCIM is JSON in UTF-8 under a media type of its own. RFC 7644 sections 3.1, 3.8 and 8.1.

  @R7644-3.1-01
  Rule: Bodies are labelled as SCIM

    Example: answers of several kinds
      Given a stored User
      When the client replaces the User with:
        """
        { "title": "Surveyor" }
        """
      And the client sends:
        """
        GET NoSuchEndpoint
        """
      Then every answer with content so far is labelled as SCIM

  @R7644-3.2-16
  Rule: Successful answers are in JSON

    Example: a User
      Given a stored User
      When the client replaces the User with:
        """
        { "title": "Surveyor" }
        """
      Then every success so far is in JSON

    @groups
    Example: a Group
      When the client creates an ordinary Group
      Then every success so far is in JSON

  @R7644-3.8-01
  Rule: Requests are read as UTF-8

    Example: a displayName from several alphabets
      When the client creates a User with:
        """
        { "displayName": "Zoë Ångström 校正者" }
        """
      Then the provider answers 201 Created
      And the stored User's displayName is as sent

  @R7644-8.1-01
  Rule: The media type takes a charset

    Example: a charset is named
      When the client creates a User by sending:
        """
        POST {{Users}}
        Content-Type: application/scim+json; charset=utf-8

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{new address}}"
        }
        """
      Then the provider takes the charset, or refuses just that

    Example: no charset is named
      When the client creates a User by sending:
        """
        POST {{Users}}
        Content-Type: application/scim+json

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{new address}}"
        }
        """
      Then the provider accepts it

  @R7644-3.8-02
  Rule: Answers are in UTF-8

    Example: a displayName with letters that ASCII does not have
      Given a stored User with:
        """
        { "displayName": "Zoë Ångström" }
        """
      When the client retrieves the User
      Then the answer is in UTF-8
      And the answer's displayName is as sent

  @R7644-3.8-03
  Rule: Who asks for SCIM gets it

    Example: a User
      Given a stored User
      When the client sends:
        """
        GET {{Users}}/{{User.id}}
        Accept: application/scim+json
        """
      Then the answer is SCIM

    Example: an attribute of a User
      Given a stored User
      When the client sends:
        """
        GET {{Users}}/{{User.id}}?attributes=userName
        Accept: application/scim+json
        """
      Then the answer is SCIM

  @R7644-3.8-04
  Rule: Who asks for JSON gets it

    Example: a User
      Given a stored User
      When the client sends:
        """
        GET {{Users}}/{{User.id}}
        Accept: application/json
        """
      Then the answer is JSON

  @R7644-3.8-05
  Rule: Who asks for nothing in particular gets SCIM

    Example: no Accept at all
      Given a stored User
      When the client sends:
        """
        GET {{Users}}/{{User.id}}
        Accept:
        """
      Then the answer is SCIM

    Example: anything will do
      Given a stored User
      When the client sends:
        """
        GET {{Users}}/{{User.id}}
        Accept: */*
        """
      Then the answer is SCIM

  @R7644-3.8-06
  Rule: Writes may be labelled as SCIM

    Example: a create
      When the client creates a User by sending:
        """
        POST {{Users}}
        Content-Type: application/scim+json

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{new address}}",
          "userType": "Contractor"
        }
        """
      Then the provider accepts it
      And the stored User's userType is "Contractor"

    Example: a replacement
      Given a stored User
      When the client sends:
        """
        PUT {{Users}}/{{User.id}}
        Content-Type: application/scim+json

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{User.userName}}",
          "userType": "Contractor"
        }
        """
      Then the provider accepts it
      And the stored User's userType is "Contractor"

    @patch
    Example: a modification
      Given a stored User
      When the client sends:
        """
        PATCH {{Users}}/{{User.id}}
        Content-Type: application/scim+json

        {
          "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
          "Operations": [{ "op": "add", "path": "userType", "value": "Contractor" }]
        }
        """
      Then the provider accepts it
      And the stored User's userType is "Contractor"

  @R7644-3.8-07
  Rule: Writes may be labelled as JSON

    Example: a create
      When the client creates a User by sending:
        """
        POST {{Users}}
        Content-Type: application/json

        {
          "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
          "userName": "{{new address}}"
        }
        """
      Then the provider accepts it

  @R7644-3.8-08
  Rule: A suffix of the URL may name the format

    Example: a User with a suffix
      Given a stored User
      When the client sends:
        """
        GET {{Users}}/{{User.id}}.scim
        """
      Then the provider answers one of 200, 404
